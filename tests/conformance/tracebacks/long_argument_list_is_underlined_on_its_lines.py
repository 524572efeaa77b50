def f(a, b, c): raise ValueError(a)
value = f("first",
          "second",
          "third")
