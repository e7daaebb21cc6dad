import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  Json,
  ReferencedIds,
  RequestBody,
  ResponseBody,
} from './protocol';
import { ActionType, ObjectPathType } from './protocol';
import { HostCollection, HostObject, callMethod, getProperty, setProperty } from './host-object';
import { HostError, invalidArgument, itemNotFound, notKnown } from '../model/host-error';
import { answerQuery } from './query';

/** What the batch runs against. */
export interface BatchHost {
  /** The workbook. */
  readonly root: HostObject;
  /** Objects the client makes by type name. */
  newObject(typeName: string): HostObject;
  /** A range tracked by an earlier batch. */
  referenced(id: string): HostObject | undefined;
  /** Before anything is read: values that are out of date are computed. */
  beforeRead(): void;
  /** A planted fault, asked before each action. */
  faultAt?(actionIndex: number): HostError | undefined;
}

/** A path that has come to nothing: whatever is asked of it comes to nothing as well. */
const NOTHING = null;
type Resolved = HostObject | null;

class Batch {
  private readonly objects = new Map<number, Resolved>();
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly body: RequestBody,
    private readonly host: BatchHost,
  ) {
    this.kept = new Set(body.Actions.filter((action) => action.Name === '_KeepReference').map((a) => a.ObjectPathId));
  }

  resolve(id: number): Resolved {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.create(id);
    this.objects.set(id, object);
    return object;
  }

  private create(id: number): Resolved {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`The request names no object path ${id}.`);
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.host.root;
      case ObjectPathType.NewObject:
        return this.host.newObject(path.Name);
      case ObjectPathType.NullObject:
        return NOTHING;
      case ObjectPathType.ReferenceId: {
        const object = this.host.referenced(path.Name);
        if (!object) throw itemNotFound('a range that is no longer tracked');
        return object;
      }
      default:
        break;
    }
    const parent = path.ParentObjectPathId === undefined ? this.host.root : this.resolve(path.ParentObjectPathId);
    if (parent === NOTHING) return NOTHING;
    const args = this.arguments(path.ArgumentInfo);
    let member;
    if (path.ObjectPathType === ObjectPathType.Property) member = getProperty(parent, path.Name);
    else if (path.ObjectPathType === ObjectPathType.Method) member = callMethod(parent, path.Name, args);
    else if (path.ObjectPathType === ObjectPathType.Indexer && parent instanceof HostCollection)
      member = parent.itemByKey(args[0]);
    else throw notKnown(`${parent.className} by path type ${path.ObjectPathType}`);
    if (member !== null && !(member instanceof HostObject))
      throw notKnown(`${parent.className}.${path.Name} as an object`);
    return member;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) =>
      this.argument(argument, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private argument(argument: Json, reference: number | ReferencedIds | undefined): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(argument) && typeof reference === 'object') {
      return (argument as readonly Json[]).map((item, index) => this.argument(item, reference[index]));
    }
    if (argument !== null && typeof argument === 'object' && !Array.isArray(argument))
      return this.plainObject(argument);
    return argument;
  }

  /** Inside a plain object the client writes `{ _ObjectPathId }` where an object stands. */
  private plainObject(argument: object): unknown {
    if ('_ObjectPathId' in argument) return this.resolve(Number(argument._ObjectPathId));
    return Object.fromEntries(
      Object.entries(argument).map(([key, value]: [string, Json]) => [
        key,
        value !== null && typeof value === 'object' && !Array.isArray(value) ? this.plainObject(value) : value,
      ]),
    );
  }

  perform(action: ActionInfo): Json {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === NOTHING) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.kept.has(action.ObjectPathId) && object.keep
          ? { ...object.identity(), _ReferenceId: object.keep() }
          : { ...object.identity() };
      case ActionType.Query:
        this.host.beforeRead();
        return answerQuery(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        setProperty(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Method: {
        if (action.Name === '_KeepReference') return null;
        const result = callMethod(object, action.Name, this.arguments(action.ArgumentInfo));
        return result instanceof HostObject ? { ...result.identity() } : result;
      }
      default:
        throw notKnown(`An action of type ${action.ActionType} on ${object.className}`);
    }
  }
}

/**
 * Executes the actions in their order. What was done before an error stands and its results are answered: a batch is not
 * atomic, in Excel neither.
 */
export function executeBatch(body: RequestBody, host: BatchHost): ResponseBody {
  const batch = new Batch(body, host);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const fault = host.faultAt?.(index);
      if (fault) throw fault;
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          Location: action.Name,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results };
}
