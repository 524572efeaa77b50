class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S()
print(s[1], s[1:2], s[::], s[1:2, 3], s[..., None], s[()], s[1,], s[:, ::2], s["a":"b"])
s[1:2] = 3; s[1, 2:] = 4; del s[:]; del s[5, 6]
s[0] += (1,) if False else () if False else 0 if False else 1
