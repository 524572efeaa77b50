# SPDX-License-Identifier: Apache-2.0
import base64
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
    else: print(repr(r))
D=[b'',b'a',b'ab',b'abc',b'abcd',b'abcde',bytes(range(20)),b'\xff\xfe\xfd',b'\0\0\0\0',b'    ']
for f in ('b64encode','standard_b64encode','urlsafe_b64encode','b32encode','b32hexencode','b16encode','a85encode','b85encode','encodebytes','z85encode'):
    for d in D: t(getattr(base64,f),d)
    t(getattr(base64,f),'str'); t(getattr(base64,f),5)
for d in D:
    print(base64.b64decode(base64.b64encode(d))==d,base64.b32decode(base64.b32encode(d))==d,base64.b16decode(base64.b16encode(d))==d,base64.a85decode(base64.a85encode(d))==d,base64.b85decode(base64.b85encode(d))==d,base64.b32hexdecode(base64.b32hexencode(d))==d,base64.decodebytes(base64.encodebytes(d))==d,base64.z85decode(base64.z85encode(d))==d)
for s in ('YQ==','YQ',b'Y Q==','!!YQ==','Y',b'YQ==x','\xe9'): t(base64.b64decode,s); t(base64.b64decode,s,validate=True); t(base64.urlsafe_b64decode,s); t(base64.standard_b64decode,s)
t(base64.b64encode,b'\xff\xfe\xfd',b'-_'); t(base64.b64encode,b'\xff\xfe\xfd',altchars=b'*!'); t(base64.b64decode,'*!*!','*!'); t(base64.b64encode,b'a',b'abc'); t(base64.b64decode,'_-9_',altchars=b'-_'); t(base64.b64decode,5); t(base64.b64decode,'YQ==',altchars='abc')
for s in ('ME======','me======','M1======','ME=====','ME',b'MFRGG===','M0======','MFRGGZDF','ME==ME==','M=======','MFR=====','\xe9','8E======'): t(base64.b32decode,s); t(base64.b32decode,s,True); t(base64.b32decode,s,map01='L'); t(base64.b32hexdecode,s)
t(base64.b32decode,'ME======',map01='LL')
for s in ('6162','616','6g','ab','AB',b'61 2','\xe9'): t(base64.b16decode,s); t(base64.b16decode,s,True)
t(base64.a85encode,b'hello world',foldspaces=True,wrapcol=5,pad=True,adobe=True); t(base64.a85encode,b'a'*20,wrapcol=7); t(base64.a85encode,b'\0'*4+b'    ',foldspaces=True); t(base64.a85encode,b'a',adobe=True,wrapcol=1)
for s in ('<~BOu!rDZ~>','BOu!rDZ','z','y','BOu!r D\nZ','vv','~>','BO{','!!z!!','s8W-!','s8W-"','uuuuu','!','zz','<~z~>'): t(base64.a85decode,s); t(base64.a85decode,s,adobe=True); t(base64.a85decode,s,foldspaces=True); t(base64.b85decode,s); t(base64.z85decode,s)
t(base64.b85encode,b'hello',pad=True); t(base64.b85encode,b'hell',True); t(base64.b85decode,'~~~~~'); t(base64.b85decode,'|NsC0'); t(base64.b85decode,'\xe9'); t(base64.b85decode,b'"'); t(base64.a85decode,'a b',ignorechars=b''); t(base64.decodebytes,'s'); t(base64.decodebytes,b'YQ==\nYg=='); t(base64.encodebytes,b'x'*100)
t(base64.b64encode,bytearray(b'a')); t(base64.b64encode,memoryview(b'a')); t(base64.b64decode,bytearray(b'YQ=='))
