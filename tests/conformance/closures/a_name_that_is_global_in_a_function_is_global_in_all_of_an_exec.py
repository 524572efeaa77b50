source = '''
x = 7
def f():
    x = 1
    def g():
        global x
        return x
    return g()
print(f(), x)
y = 5
'''
space, own = {}, {}
exec(source, space, own)
print(sorted(name for name in space if name != '__builtins__'), sorted(own))


class Holder:
    exec('''
class Global:
    global z
    z = 13
print(z)
''')


print(z, 'z' in vars(Holder))
