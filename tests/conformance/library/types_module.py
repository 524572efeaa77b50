import types
async def co(): pass
def f(): pass
def g(): yield
print(isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(g(), types.GeneratorType), types.NoneType is type(None), types.LambdaType is types.FunctionType, isinstance(types, types.ModuleType), types.EllipsisType, types.MethodType)
s = types.SimpleNamespace(a=1, b="x"); s.c = 2; print(s, s == types.SimpleNamespace(a=1, b="x", c=2))
c = co(); print(isinstance(c, types.CoroutineType)); c.close()
m = types.MappingProxyType({"a": 1}); print(m["a"], m, len(m))
try: m["b"] = 1
except TypeError as e: print(e)
mod = types.ModuleType("made", "doc"); mod.x = 1; print(mod.x, mod.__name__, mod.__doc__, mod)
class C: pass
print(types.MethodType(lambda self: self, 5)(), types.new_class("N", (C,)).__mro__[1] is C, types.UnionType is type(int | str), types.GenericAlias(list, int))
