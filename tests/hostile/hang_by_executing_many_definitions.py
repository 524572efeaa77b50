# ends: limit
text = "def f(): pass\n" * 20_000
while True:
    exec(text)
