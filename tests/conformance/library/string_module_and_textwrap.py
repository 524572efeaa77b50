import string
print(string.ascii_letters, string.digits, string.punctuation, string.capwords("a b c"), repr(string.whitespace), string.hexdigits)
print(string.Template("$a ${b} $$").substitute(a=1, b=2))
