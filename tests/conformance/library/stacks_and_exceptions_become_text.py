# SPDX-License-Identifier: Apache-2.0
import builtins, traceback, sys, io
def print(*a): builtins.print(*[str(x).replace(__file__, "FILE") for x in a])
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__name__, e)
    else: print(repr(r))
def inner(x):
    y = x + 1
    return y / 0
def outer(n):
    if n: return outer(n-1)
    return inner(1) + \
        2
try: outer(2)
except Exception as e: ex=e
tb=ex.__traceback__
print(''.join(traceback.format_exception(ex))); print(''.join(traceback.format_tb(tb))); print(traceback.format_exception_only(ex)); print(traceback.format_exception_only(ValueError,ValueError('a\nb')))
s=traceback.extract_tb(tb)
print(s); 
for f in s: print(f.lineno,f.name,f.line,f.end_lineno,f.colno,f.end_colno,len(f),list(f)[1:],f[1],f.locals)
print(''.join(traceback.format_list(s))); print(''.join(s.format()))
print(''.join(traceback.format_list([('f.py',3,'fn','some line'),('g.py',4,'gn',None)])))
print(repr(traceback.FrameSummary('f.py',3,'fn')),traceback.FrameSummary('f.py',3,'fn',line='  xx ').line,traceback.FrameSummary('f.py',3,'fn')==('f.py',3,'fn',''),traceback.FrameSummary('f.py',3,'fn',locals={'a':1,'b':'q'}).locals)
print(len(traceback.extract_tb(tb,limit=1)),traceback.extract_tb(tb,limit=1)[0].name,traceback.extract_tb(tb,limit=-1)[0].name,len(traceback.extract_tb(tb,limit=0)))
print(''.join(traceback.format_exception(ex,limit=1)),''.join(traceback.format_exception(ex,limit=-1)))
o=io.StringIO(); traceback.print_exception(ex,file=o); traceback.print_tb(tb,file=o,limit=1); traceback.print_list(s,file=o); print(o.getvalue())
try:
    try: 1/0
    except Exception as e: raise KeyError('k') from e
except Exception as e: ch=e
print(''.join(traceback.format_exception(ch))); print(''.join(traceback.format_exception(ch,chain=False)))
try:
    try: 1/0
    except Exception as e: raise KeyError('k')
except Exception as e: 
    print(traceback.format_exc()); print(traceback.format_exc(limit=0),traceback.format_exc(chain=False)); o=io.StringIO(); traceback.print_exc(file=o); print(o.getvalue()==traceback.format_exc())
te=traceback.TracebackException.from_exception(ch)
print(''.join(te.format())==''.join(traceback.format_exception(ch)),te==traceback.TracebackException.from_exception(ch), te=='x')
ex.add_note('note1'); ex.add_note('n2\nn3'); print(traceback.format_exception_only(ex)); 
try:
    raise ExceptionGroup('eg',[ValueError(1),ExceptionGroup('in',[TypeError('t')])])
except ExceptionGroup as g: eg=g
print(''.join(traceback.format_exception(eg))); print(traceback.format_exception_only(eg)); print(traceback.format_exception_only(eg,show_group=True)); tg=traceback.TracebackException.from_exception(eg); print([str(x) for x in tg.exceptions])
t(traceback.format_exception,3); t(traceback.format_exception,None); t(traceback.format_exception,None,None,None); t(traceback.format_exception_only,None); t(traceback.format_exception_only,3); t(traceback.format_exception,ValueError,ValueError('x'),None); t(traceback.format_exception,ValueError); t(traceback.format_exc)
try: compile('a b','<s>','exec')
except SyntaxError as e: print(traceback.format_exception_only(e)); x=traceback.TracebackException.from_exception(e); print(x.lineno,x.text,x.offset,x.msg,x.filename,x.end_lineno,x.end_offset)
def st(): return traceback.extract_stack(), traceback.format_stack()
a,b=st(); print([f.name for f in a],[f.lineno for f in a],''.join(b)); o=io.StringIO(); traceback.print_stack(file=o); print(o.getvalue())
print([(f.f_code.co_name,l) for f,l in traceback.walk_tb(tb)])
def gen(): yield 1
traceback.clear_frames(tb)
class Bad(Exception):
    def __str__(s): raise ValueError
print(traceback.format_exception_only(Bad()))
class Q(Exception): pass
Q.__module__='some.mod'
print(traceback.format_exception_only(Q('q')),traceback.format_exception_only(Q()))
def rec(n): return rec(n-1) if n else 1/0
try: rec(10)
except Exception as e: print(''.join(traceback.format_exception(e))); print(''.join(traceback.extract_tb(e.__traceback__).format()))
o=io.StringIO(); te.print(file=o); print(o.getvalue())
ss=traceback.StackSummary.from_list([('a',1,'b','c')]); print(ss,type(ss)); print(traceback.StackSummary.extract(traceback.walk_tb(tb),limit=2))
class SS(traceback.StackSummary):
    def format_frame_summary(self,f): return None if f.name=='outer' else super().format_frame_summary(f)
print(SS.from_list(s).format())
try: undefined_nam
except NameError as e: print(traceback.format_exception_only(e))
