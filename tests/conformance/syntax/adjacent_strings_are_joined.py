print("a" "b" 'c' """d""")
print("a" f"{1+1}" "{2}" rf"\{3}")
print(b"x" b'y')
x = ("long "
     "text")
print(x)
