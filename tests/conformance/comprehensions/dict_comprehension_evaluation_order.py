def k(x): print("k", x, end=" "); return x
def v(x): print("v", x, end=" "); return x
print({k(i): v(i) for i in range(2)})
