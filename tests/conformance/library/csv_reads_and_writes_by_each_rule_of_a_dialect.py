import csv, io
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
D=[dict(), dict(delimiter=';'), dict(quotechar="'"), dict(escapechar='\\'), dict(escapechar='\\', doublequote=False), dict(quoting=csv.QUOTE_NONE, escapechar='\\'), dict(quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_ALL), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_STRINGS), dict(quoting=csv.QUOTE_NOTNULL), dict(lineterminator='!'), dict(delimiter=' ', skipinitialspace=True), dict(delimiter='😀'), dict(strict=True), dict(doublequote=False), dict(quotechar=None), dict(quotechar='', quoting=csv.QUOTE_NONE), dict(lineterminator='')]
rows=[['a','b'],['a,b','c"d',"it's"],[1,2.5,None,True,10**30,1e100,3j],[''],[None],[],['',''],['x\ny','\r'],['a\\b','"'],['a b',' c'],['!','😀x'],('t',),'str',{'k':1},iter([1,2]),5,[[1,2]],['"',',','\\','\n'],['"']]
import decimal, fractions
rows.append([decimal.Decimal('1.5'), fractions.Fraction(1,3)])
for d in D:
    for r in rows:
        if not isinstance(r,(list,tuple,str,dict,int)): r=iter([1,2])
        def f():
            o=io.StringIO(newline=''); n=csv.writer(o,**d).writerow(r); return n, o.getvalue()
        t(f)
texts=['a,b,c\r\n1,2,3\r\n','"a,b","c""d",e\n','"multi\nline",x\n','a,,\n','\n\na\n','"unterminated','a"b,c\n','"a"b,c\n','a\rb\n','a\\,b,c\n','"a\\"b",c\n','a\\\nb\n',"'x','y'\n",' a, b ,c\n','1,"2",3.5\n',',"",x\n','a;b;c\n','a😀b\n','a b  c\n','a\\', '"a\\', 'a,"b\\\n', 'x!y!', '""', '"', ',', '\\\r\nx']
for d in D:
    for s in texts:
        for lines in (io.StringIO(s, newline=''), s.splitlines(True), s.split('\n')):
            def f():
                r=csv.reader(lines,**d); out=[]
                try:
                    for row in r: out.append(row)
                except csv.Error as e: out.append(str(e))
                return out, r.line_num
            t(f)
csv.field_size_limit(5)
t(lambda: list(csv.reader(['abcdef'])))
t(lambda: list(csv.reader(['abcde,"12345","123456"'])))
t(lambda: list(csv.reader([1])))
t(lambda: next(csv.reader([])))
t(lambda: csv.reader(5))
t(lambda: csv.field_size_limit('x'))
r=csv.reader(['a,b','c']); print(next(r), r.line_num, iter(r) is r, type(r).__name__, r.dialect.delimiter)
class Bad:
    def __str__(self): raise ZeroDivisionError('x')
t(lambda: csv.writer(io.StringIO()).writerow([Bad()]))
class It:
    def __iter__(self): raise KeyError('k')
t(lambda: csv.writer(io.StringIO()).writerow(It()))
t(lambda: csv.writer(io.StringIO()).writerows(5))
def g():
    yield 1; raise TypeError('inner')
t(lambda: csv.writer(io.StringIO()).writerow(g()))
