import csv


def told(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)


def dialect(sample, delimiters=None):
    d = csv.Sniffer().sniff(sample, delimiters)
    return d.__name__, d.delimiter, d.quotechar, d.doublequote, d.skipinitialspace, d.lineterminator, d.quoting


samples = ['a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', "'a';'b'\n'c';'d'\n", 'name\tage\nbob\t3\nann\t44\n', 'x', '', 'a b c\nd e f\n', '"a", "b"\n"c", "d"\n', 'a|b\nc|d\n', 'Harry\'s, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence\n', "'Harry''s':'Arl':'IL'\n'Sh':'Gl':'IL'\n", '"one","two","three"\n"x""y","z","w"\n', 'a:b:c\n1:2:3\n', '2024-01-01 10:00,3\n2024-01-02 11:00,4\n', 'abc\nabc\n', 'a,b;c\nd,e;f\n', 'no delims here\nreally none\n1,2', "x+y\n1+2\n", '"a"\n"b"\n', 'a, "b"\n']
samples += ['a,b\n1,2\n3,4\n', 'ann,1\nbob,2\n', 'name,qty\nann,1\nbob,2\n', 'x,y\naa,bb\ncc,dd\n']
samples += ['a,b;c\n' * 9 + 'a;b\n' * 3 + 'x,y\n' * 20, 'k=v;w\n' * 11 + '=\n']
for sample in samples:
    print(repr(sample[:60]))
    told(lambda: dialect(sample))
    told(lambda: dialect(sample, ',;'))
    told(lambda: csv.Sniffer().has_header(sample))
print(csv.Sniffer().preferred)
found = csv.Sniffer().sniff('"one", "two"\n"th""ree", "four"\n')
print(list(csv.reader(['"a, b", "c"'], found)), issubclass(found, csv.Dialect))
