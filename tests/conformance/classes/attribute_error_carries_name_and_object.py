class C: pass
c = C()
try:
    c.thing
except AttributeError as e:
    print(e.name, e.obj is c)
