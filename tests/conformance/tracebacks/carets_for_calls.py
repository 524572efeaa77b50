def f(): raise ValueError("inside")
x = [f(), 2]
