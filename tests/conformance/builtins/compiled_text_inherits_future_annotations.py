from __future__ import annotations

namespace = {}
exec('x: unknown', namespace)
print(namespace['__annotations__'])
print(hex(compile('1', '<x>', 'eval').co_flags), compile('1', '<x>', 'eval', 0, True).co_flags)
try:
    exec(compile('y: unknown', '<x>', 'exec', dont_inherit=True), namespace)
except NameError as error:
    print(error)
exec(compile('y: unknown', '<x>', 'exec', 0x1000000, True), namespace)
print(namespace['__annotations__'])
for flags, optimize in (1 << 29, -1), (0, 3), (-1, -1):
    try:
        compile('1', '<x>', 'eval', flags, False, optimize)
    except ValueError as error:
        print(error)
