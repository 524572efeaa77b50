ﬁ = 1
print(fi)
def f(ª): return a
a = 7
print(f(ª=1))
print("ﬁ" in globals(), "fi" in globals())
