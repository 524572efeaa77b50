import code, codeop, sys
for text in ['', '  ', '# c', 'x', 'x = (', 'x = (\n1)', 'if x:', 'if x:\n  y', 'if x:\n  y\n', 'def f():\n  return 1\n  ', '"""a', "'a", 'f"{', 'a b', ')', 'x\\', 'try:', 'try:\n  x', 'try:\n  x\n', 'try:\n x\nexcept:\n y\n', '@d', '@d\ndef f(): pass', '@d\ndef f(): pass\n', 'class A: pass', 'for i in x: pass','async def f():\n await x', 'match x:', 'match x:\n case 1: pass', 'match x:\n case 1: pass\n','print("a" +', 'return', '1;2', '1\n2', 'lambda', 'x = 5 +', 'del', '0777']:
    for symbol in 'single', 'exec', 'eval':
        try:
            got = codeop.compile_command(text, '<x>', symbol)
            got = got and 'code'
        except (SyntaxError, ValueError, OverflowError) as error:
            got = (type(error).__name__, error.args)
        print(repr(text), symbol, got)
c = codeop.Compile()
print(hex(c.flags))
c('from __future__ import annotations', 'f', 'exec')
print(hex(c.flags), codeop.__all__)
cc = codeop.CommandCompiler()
cc('from __future__ import annotations\n')
exec(cc('x: undefined_name'), ns := {})
print(ns['__annotations__'])
