/** The sentences of the report about one indicator, as formulas over its row of `tblHitunganTeks`. */
import { TOLERANCE } from '../../domain/tolerance';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { fact, reportPeriod, valueAt } from '../lookup';
import { numberText, percentText, quantityText } from '../text-formulas';

export const texts = 'indicatorTexts';
export const results = 'indicatorResults';

export const own = (key: string): Formula => formula`${thisRow(texts, key)}`;
export const ofResult = (key: string): Formula => formula`INDEX(${column(results, key)},${own('resultRow')})`;
export const live = (value: Formula): Formula => formula`IF(${own('resultRow')}=0,"",${value})`;
const agreementRow = ofResult('agreementRow');
export const agreed = (key: string): Formula =>
  live(formula`IF(${agreementRow}=0,"",${valueAt('indicators', key, agreementRow)})`);

const year = fact('tahun');
export const inUnit = (value: Formula): Formula => quantityText(value, own('unitKind'), own('unit'), own('decimals'));

/** The last day of the period is over: nothing is "not yet" reached any more. */
export const periodClosed = (): Formula => {
  const end = formula`IF(${fact('periode')}="Semester I",DATE(${year},6,30),DATE(${year},12,31))`;
  return formula`IF(COUNT(${year},${fact('per_tanggal')})<2,FALSE,${fact('per_tanggal')}>=${end})`;
};

const notReached = formula`IF(${own('closed')},"Tidak tercapai","Belum tercapai")`;
const measured = formula`OR(${own('status')}="Tercapai",${own('status')}="Belum tercapai")`;

/** Capaian as the report shows it: a percentage, or for other units than % a word where the report chose words. */
export function achievementText(): Formula {
  const value = own('achievement');
  const inWords = formula`AND(${fact('tampilan_layanan')}="kata",${own('unitKind')}<>"persen")`;
  const word = formula`IF(${own('rawAchievement')}>=1-${TOLERANCE},"Tercapai",${notReached})`;
  return live(formula`IF(COUNT(${value})=0,"-",IF(${inWords},${word},${percentText(value, own('decimals'))}))`);
}

export const measuredText = (key: string): Formula =>
  live(formula`IF(COUNT(${own(key)})=0,"-",${numberText(own(key))})`);

/** Realisasi with the figures put in: 283 / 283 x 100% = 100%. */
export function realisationCalculation(): Formula {
  const numerator = own('numerator');
  const denominator = own('denominator');
  const start = own('denominatorText');
  const end = own('numeratorText');
  const quotient = formula`IF(${own('method')}="penurunan","("&${start}&" - "&${end}&") / "&${start},${end}&" / "&${start})`;
  const times = formula`IF(${own('unitKind')}="persen"," x 100%","")`;
  const filled = formula`AND(COUNT(${numerator},${denominator})=2,${own('treatment')}="",COUNT(${own('realisation')})=1)`;
  const direct = formula`"Realisasi = "&${own('realisationText')}&" (diisi langsung, tanpa pembilang dan penyebut)"`;
  const nil = formula`"Realisasi tidak dihitung karena nihil."`;
  const open = formula`"Realisasi belum dapat dihitung: "&LOWER(${own('status')})&"."`;
  const divided = formula`IF(${filled},"Realisasi = "&${quotient}&${times}&" = "&${own('realisationText')},${open})`;
  const entered = formula`IF(COUNT(${own('realisation')})=0,${open},${direct})`;
  return live(formula`IF(${own('treatment')}<>"",${nil},IF(${own('method')}="langsung",${entered},${divided}))`);
}

/** The fraction in the indicator's own words. */
export function fractionText(): Formula {
  const label = (key: string, otherwise: string): Formula =>
    formula`IF(${own(key)}="",${literal(otherwise)},${own(key)})`;
  const top = label('numeratorLabel', 'Pembilang');
  const bottom = label('denominatorLabel', 'Penyebut');
  const times = formula`IF(${own('unitKind')}="persen"," x 100%","")`;
  const reduced = formula`"("&${bottom}&" - "&${top}&") / "&${bottom}`;
  const direct = formula`"Realisasi diisi langsung dalam satuan "&${own('unit')}&"."`;
  return live(
    formula`IF(${own('method')}="langsung",${direct},"Realisasi = "&IF(${own('method')}="penurunan",${reduced},${top}&" / "&${bottom})&${times})`,
  );
}

/** Capaian with the figures put in, by the indicator's direction: 100% / 80% x 100% = 125,00%. */
export function achievementCalculation(): Formula {
  const target = own('targetText');
  const realised = own('realisationText');
  const raw = own('rawText');
  const lower = formula`"(2 x "&${target}&" - "&${realised}&") / "&${target}`;
  const ratio = formula`${target}&" / "&${realised}`;
  const way = formula`IF(${own('direction')}="rendah",${lower},IF(${own('direction')}="rendah rasio",${ratio},${realised}&" / "&${target}))`;
  const capped = formula`IF(${own('rawAchievement')}>${own('achievement')},", dibatasi menjadi "&${percentText(own('achievement'), own('decimals'))},"")`;
  const computed = formula`"Capaian = "&${way}&" x 100% = "&${raw}&${capped}`;
  return live(formula`IF(COUNT(${own('rawAchievement')})=0,"Capaian belum dapat dihitung.",${computed})`);
}

/** What the report says below the table of target and realisasi. */
export function achievementSentence(): Formula {
  const target = formula`"Target yang ditetapkan adalah "&${own('targetText')}`;
  const withWord = formula`IF(${own('rawAchievement')}>=1-${TOLERANCE}," sehingga target tercapai."," sehingga target "&LOWER(${notReached})&".")`;
  const isNumber = formula`RIGHT(${own('achievementText')},1)="%"`;
  const so = formula`IF(${isNumber}," sehingga capaian kinerjanya "&${own('achievementText')}&".",${withWord})`;
  const reached = formula`${target}&" dan realisasinya "&${own('realisationText')}&${so}`;
  const nilReason = formula`IF(${own('nilNote')}="",""," "&${own('nilNote')}&IF(RIGHT(${own('nilNote')},1)=".","","."))`;
  const asTarget = formula`"Tidak ada kejadian pada "&${reportPeriod}&" (nihil) sehingga realisasi disamakan dengan target "&${own('targetText')}&" dan capaian kinerjanya "&${own('achievementText')}&"."&${nilReason}`;
  const leftOut = formula`"Tidak ada kejadian pada "&${reportPeriod}&" (nihil) sehingga indikator ini tidak dinilai."&${nilReason}`;
  const noTarget = formula`"Target belum ditetapkan sehingga capaian kinerja belum dapat dihitung."`;
  const zero = formula`${target}&"; penyebut nol sehingga realisasi dan capaian kinerja tidak dapat dihitung."`;
  const open = formula`${target}&"; realisasi belum diisi sehingga capaian kinerja belum dapat dihitung."`;
  const status = own('status');
  return live(
    formula`IF(${status}="Nihil",${asTarget},IF(${status}="Tidak dinilai",${leftOut},IF(${status}="Target kosong",${noTarget},IF(${status}="Penyebut nol",${zero},IF(${measured},${reached},${open})))))`,
  );
}

export const standard = own('standard');
export const standardSource = own('standardSource');

export function standardText(): Formula {
  return live(formula`IF(${standard}="","-",IF(ISNUMBER(${standard}),${inUnit(standard)},${standard}))`);
}

/** Whether the standard cell says that there is none, that it is not out yet, or what it is. */
export function standardSentence(): Formula {
  const source = formula`IF(${standardSource}="",""," "&${standardSource}&IF(RIGHT(${standardSource},1)=".","","."))`;
  const none = formula`"Indikator kinerja ini tidak memiliki standar nasional."&${source}`;
  const unreleased = formula`"Realisasi nasional belum tersedia ("&${standard}&")."&${source}`;
  const realised = own('realisation');
  const same = formula`ABS(${realised}-${standard})<=${TOLERANCE}*MAX(1,ABS(${realised}),ABS(${standard}))`;
  const better = formula`IF(LEFT(${own('direction')},6)="rendah",${realised}<${standard},FALSE)`;
  const side = formula`IF(${same},"sama dengan",IF(${better},"lebih baik daripada",IF(${realised}>${standard},"di atas","di bawah")))`;
  const compared = formula`IF(${own('treatment')}<>"","tidak dapat dibandingkan dengan standar nasional sebesar "&${own('standardText')}&" karena nihil",IF(COUNT(${realised})=0,"belum diisi; standar nasional sebesar "&${own('standardText')},"sebesar "&${own('realisationText')}&", "&${side}&" standar nasional sebesar "&${own('standardText')}))`;
  const value = formula`"Realisasi "&${reportPeriod}&" "&${compared}&"."&IF(${standardSource}="",""," Sumber: "&${standardSource}&IF(RIGHT(${standardSource},1)=".","","."))`;
  return live(
    formula`IF(OR(${standard}="",${standard}="tidak ada",${standard}="-"),${none},IF(ISNUMBER(${standard}),${value},${unreleased}))`,
  );
}

/** Whether the indicator was reached, as the tables of outcomes say it where nobody wrote a text of their own. */
export function outcomeSentence(): Formula {
  const status = own('status');
  const figures = formula`" (target "&${own('targetText')}&", realisasi "&${own('realisationText')}&")"`;
  const reached = formula`"Telah terlaksana dan tercapai pada "&${reportPeriod}&${figures}&"."`;
  const missed = formula`${notReached}&" pada "&${reportPeriod}&${figures}&"."`;
  const nil = formula`"Tidak ada kejadian pada "&${reportPeriod}&" (nihil)."`;
  const open = formula`"Realisasi "&${reportPeriod}&" belum diisi; target "&${own('targetText')}&"."`;
  const isNil = formula`OR(${status}="Nihil",${status}="Tidak dinilai")`;
  return live(
    formula`IF(${status}="Tercapai",${reached},IF(${status}="Belum tercapai",${missed},IF(${isNil},${nil},${open})))`,
  );
}
