import argparse, contextlib, io, sys
def t(p, args, **k):
    e=io.StringIO();o=io.StringIO()
    with contextlib.redirect_stderr(e), contextlib.redirect_stdout(o):
        try: r=p.parse_args(args)
        except SystemExit as x: r=('exit',x.code)
        except BaseException as x: r=(type(x).__name__, str(x))
    print(args, r, e.getvalue()[-160:], o.getvalue())
def P(*a, **k): return argparse.ArgumentParser(*a, prog='p', **k)
p=P(); p.add_argument('-x',action='store_true'); p.add_argument('a'); p.add_argument('b',nargs='*'); p.add_argument('c',nargs='?')
for a in (['1'],['1','-x'],['1','-x','2'],['-x','1','2','3'],['1','--','-x'],['--','1','--','2'],['1','2','-x','3'],[]): t(p,a)
p=P(); p.add_argument('-x',action='store_true'); p.add_argument('b',nargs='*'); p.add_argument('c')
for a in (['1'],['1','-x'],['-x','1','2'],['1','-x','2'],['--','-1','--']): t(p,a)
p=P(); p.add_argument('-x',action='store_true'); p.add_argument('b',nargs='...')
for a in (['1'],['1','-x'],['-x','1','2'],['1','-x','2'],['--','-1','--'],['--a'],['-x','--','4']): t(p,a)
p=P(); p.add_argument('-foo'); p.add_argument('-f'); p.add_argument('--bar',nargs='?',choices=['a','b']); p.add_argument('-v',action='count')
for a in (['-foo=1'],['-fo=1'],['-fo1'],['-f=1'],['-fx'],['-f','-1'],['--ba=c'],['--bar'],['-vvv'],['-vvf','3'],['-vq'],['-v=3'],['--b'],['-fo','1'],['-q','1'],['--bar','--']): t(p,a)
p=P(); s=p.add_subparsers(dest='d',title='T',description='D',help='H',required=True); q=s.add_parser('one',aliases=['o'],help='oh'); q.add_argument('z',type=int); s.add_parser('two')
for a in ([],['one','1'],['o','x'],['three'],['-h'],['one','-h'],['one','1','2','--k']): t(p,a)
p=P(description='d'*30+' '+'e'*60,epilog='%(prog)s ends'); g=p.add_mutually_exclusive_group(); g.add_argument('--a-long-name',help='h %(default)s',default=3); g.add_argument('-b','--bee',metavar=('X','Y'),nargs=2,help='very long '*20); p.add_argument('pos',nargs='+',choices=range(3),type=int); g2=p.add_mutually_exclusive_group(required=True); g2.add_argument('--q',action=argparse.BooleanOptionalAction); 
for a in (['-h'],['--a','1','-b','1','2','3','--q'],['1'],['--q','1','5']): t(p,a)
print(p); print(p._actions[1])
print(argparse.Namespace(a=1,**{'b c':2}))
for f in (lambda: P().add_subparsers() and None, lambda:P().add_argument('a',required=True), lambda:P().add_argument('-a',action='zz'), lambda:P().add_argument('-a',nargs=0), lambda:P().add_argument('-a',type=3), lambda: P().add_argument('-h'), lambda:P().add_argument('-a',nargs=2,metavar=('a',)),lambda:P().add_argument('a','-b'),lambda:P().add_argument('---'),lambda:P().add_argument('a','b'),lambda:P().add_argument('a',dest='c'), lambda:P().add_argument('-a',const=3),lambda:P().add_argument(), lambda:P().add_argument('-a',action='store_const'),lambda:P().add_argument('-a',type=argparse.FileType),lambda:P().add_mutually_exclusive_group().add_argument('x'),lambda:P(conflict_handler='q'),lambda:P().add_argument('-a',action='store_true',nargs=3),lambda:P().add_argument('a',nargs=0), lambda:P().add_argument('a',nargs='z'), lambda:P().add_argument('--',dest='a') , lambda: P().add_argument('-a',nargs='?',action='append',const=2)):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
