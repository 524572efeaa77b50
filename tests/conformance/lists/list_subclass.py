class L(list):
    def __getitem__(self, i): return ("got", i)
    def __len__(self): return 42
l = L([1, 2, 3])
print(l, l[0], len(l), [*l], list(l), l + [4], type(l + [4]), type(l[:1]), type(l.copy()), sum(l), l == [1, 2, 3], sorted(l), bool(L()))
