# Documents and values of every kind, well-formed or not, read and written with every option.
import json, random, re, enum, collections, decimal
random.seed(7)
docs=['{"a": [1, 2.5, -0, -0.0, 1e5, 1E-3, null, true, false], "b": {"c": "x\\u00e9\\ud83d\\ude00\\n\\"\\\\/"}, "d": ""}','[NaN, Infinity, -Infinity, 123456789012345678901234567890, 0.1, 1e400, -1e-400]',' \n\t[ ]\r','{}','"abc\\ud800"','[1,2,[3,[4]],{"a":{"a":1}}]','"😀é"']
chars='{}[]",:0123456789.eE+-\\ubfnrtx \n\tNaIt😀é\x01'
def run(f):
    try: return re.sub('0x[0-9a-f]+', '0x', repr(f()))
    except Exception as e: return f'{type(e).__name__} {e}'
for k in range(700):
    d=random.choice(docs)
    for _ in range(random.randint(0,3)):
        i=random.randint(0,len(d)); m=random.random()
        if m<.35: d=d[:i]+random.choice(chars)+d[i:]
        elif m<.7: d=d[:i]+d[i+1:]
        elif m<.85: d=d[:i]
        else: d=d[:i]+random.choice(chars)+d[i+1:]
    print(repr(d), run(lambda: json.loads(d)))
    if k%5==0:
        print(run(lambda: json.loads(d,strict=False)), run(lambda: json.loads(d,object_pairs_hook=list,parse_int=float,parse_float=str,parse_constant=lambda c:c*2)), run(lambda: json.loads(d,object_hook=lambda o:sorted(o))), run(lambda: json.JSONDecoder().raw_decode(d,random.randint(0,3))))
class I(enum.IntEnum): A=1
class S(enum.StrEnum): B='b'
class F(float):
    def __repr__(self): return 'F!'
class L(list): 
    def __iter__(self): return iter([9])
class D(dict):
    def items(self): return [('k',1)]
class O: pass
NT=collections.namedtuple('NT','x y')
def val(d):
    r=random.random()
    if d<=0 or r<.5: return random.choice([None,True,False,0,-5,2**70,1.5,-0.0,1e300,float('nan'),float('inf'),'','é😀"\\\x00\x7f\u2028\n',I.A,S.B,F(2),O(),b'x',3+2j,'plain'])
    if r<.75: return random.choice([list,tuple,L])([val(d-1) for _ in range(random.randint(0,3))])
    if r<.8: return NT(val(d-1),val(d-1))
    return random.choice([dict,collections.OrderedDict,D])((random.choice(['a','b','é',1,2.5,True,None,I.A,S.B,(1,),float('nan')]),val(d-1)) for _ in range(random.randint(0,3)))
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,O): return {'o':[1]}
        return super().default(o)
for k in range(120):
    v=val(4)
    for kw in ({},{'indent':2},{'sort_keys':True},{'skipkeys':True,'ensure_ascii':False},{'default':lambda o:f'<{type(o).__name__}>'},{'separators':(',',':'),'cls':E},{'allow_nan':False,'default':str},{'indent':'\t','check_circular':False,'skipkeys':True,'default':str}):
        print(run(lambda: json.dumps(v,**kw)))
l=[]; l.append(l); print(run(lambda: json.dumps(l)))
d={}; d['a']=d; print(run(lambda: json.dumps(d)))
print(run(lambda: json.dumps(O(),default=lambda o:o)), run(lambda: json.dumps([1],indent=0)), run(lambda: json.dumps({},indent=1)), run(lambda: json.loads('9'*5000)), run(lambda: json.loads(b'\xff\xfe"\x00a\x00"\x00')), run(lambda: json.loads(5)), run(lambda: json.JSONDecoder().raw_decode('1',-1)), run(lambda: json.JSONDecoder().raw_decode('  1',5)))
import io; f=io.StringIO(); json.dump({'a':[1,2]},f,indent=1); print(f.getvalue())
from json.encoder import encode_basestring, encode_basestring_ascii
print(encode_basestring('é"\n'), encode_basestring_ascii('é"😀'), run(lambda: encode_basestring(5)))
for depth in (3000, 50000):
    print(run(lambda: len(json.dumps(json.loads('[' * depth + ']' * depth)))), run(lambda: json.loads('{"a":' * depth)))
print(run(lambda: json.dumps([1], separators=(1, 2))), run(lambda: json.JSONDecoder().raw_decode(5)))
