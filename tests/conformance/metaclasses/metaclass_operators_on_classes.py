class Meta(type):
    def __len__(cls): return 3
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __add__(cls, o): return "sum"
    def __repr__(cls): return f"<<{cls.__name__}>>"
    def __bool__(cls): return False
    def __eq__(cls, o): return True
    def __hash__(cls): return 5
class C(metaclass=Meta): pass
print(len(C), C[5], list(C), 1 in C, C + 1, C, bool(C), C == 7, hash(C), f"{C}")
