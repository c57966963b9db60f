import { typeOf } from '../objects/type-of.ts';
import { builtinType } from '../objects/class-info.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { Ellipsis } from '../builtins/ellipsis.ts';

export { MappingProxyType } from './types/mapping-proxy.ts';
export { SimpleNamespace } from './types/simple-namespace.ts';
export { coroutine } from './types/generator-coroutine.ts';

export const __name__ = 'types';

export const FunctionType = builtinType('function');
export const LambdaType = FunctionType;
export const MethodType = builtinType('method');
export const BuiltinFunctionType = builtinType('builtin_function_or_method');
export const BuiltinMethodType = BuiltinFunctionType;
export const GeneratorType = builtinType('generator');
export const AsyncGeneratorType = builtinType('async_generator');
export const CoroutineType = builtinType('coroutine');
export const ModuleType = builtinType('module');
export const NoneType = builtinType('NoneType');
export const EllipsisType = typeOf(Ellipsis);
export const NotImplementedType = typeOf(NotImplemented);
