class A: pass
a = A(); a.x = 1
match a:
    case A(x=1, y=2): print("no")
    case A(x=v): print("x", v)
class B:
    @property
    def p(self): print("read p"); return 5
match B():
    case B(p=4): print("no")
    case B(p=5): print("yes")
