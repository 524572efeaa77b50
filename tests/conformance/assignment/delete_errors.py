def attempt(code):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)
for code in ["del x", "l = []; del l[0]", "d = {}; del d['a']", "t = (1,); del t[0]", "s = 'a'; del s[0]",
             "class C: pass\ndel C.x", "class C: pass\ndel C().x", "n = 5; del n.real", "l = [1]; del l[1.5]"]:
    attempt(code)
