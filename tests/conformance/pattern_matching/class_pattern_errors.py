class P: __match_args__ = ("x",); x = 1
class Bad: __match_args__ = ["x"]; x = 1
class Bad2: __match_args__ = (5,)
class None_: pass
for code in ("match P():\n case P(a, b): pass", "match Bad():\n case Bad(a): pass", "match Bad2():\n case Bad2(a): pass", "match None_():\n case None_(a): pass", "match 5:\n case int(a, b): pass", "x = 5\nmatch 5:\n case x(): pass", "match P():\n case P(1, x=1): pass"):
    try:
        exec(code)
        print("no error")
    except TypeError as e:
        print(e)
