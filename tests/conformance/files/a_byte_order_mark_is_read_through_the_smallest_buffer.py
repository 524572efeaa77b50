import io
for bufsize in (1, 2, 20):
  for enc in ('utf-8', 'utf-16', 'utf-16-le', 'utf-32'):
    data = bytes('unix\nwin\r\nx\n'.encode(enc))
    t = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data), bufsize), newline=None, encoding=enc)
    print(bufsize, enc, ascii(t.readlines()))
    t = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data), bufsize), newline='', encoding=enc)
    print(bufsize, enc, ascii(list(t)))
    t = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data), bufsize), newline='', encoding=enc)
    c = ''
    while 1:
        x = t.read(2)
        if x == '': break
        c += x
    print(ascii(c))
