# SPDX-License-Identifier: Apache-2.0
import binascii
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
    else: print(repr(r))
for d in (b'',b'YQ==',b'YWI=',b'YWJj',b'YQ',b'Y',b'YWJjZ',b'YQ=',b'Y Q = =',b'YQ==YQ==',b'=YQ=',b'YW=J',b'!!!!',b'YWJj====',b'YQ==\n',b'====',b'YWJjYWI=x',b'YWJj=',b'YWI==',b'Y=Q=','YQ==','\xe9',b'YWJjY===',b'YW-_',b'A'*5):
    t(binascii.a2b_base64,d); t(binascii.a2b_base64,d,strict_mode=True)
t(binascii.a2b_base64,5); t(binascii.b2a_base64,b'abc'); t(binascii.b2a_base64,b'abc',newline=False); t(binascii.b2a_base64,'a'); t(binascii.hexlify,b'abc'); t(binascii.hexlify,b'abcd','-'); t(binascii.hexlify,b'abcde',b':',2); t(binascii.hexlify,b'abcde',b':',-2); t(binascii.hexlify,b'abc','--'); t(binascii.unhexlify,'616'); t(binascii.unhexlify,'6162'); t(binascii.unhexlify,b'zz'); t(binascii.unhexlify,5); t(binascii.crc32,b'hello'); t(binascii.crc32,b'lo',binascii.crc32(b'hel')); t(binascii.hexlify,b'abc',sep=b':'); t(binascii.hexlify,'a'); t(binascii.a2b_hex,'61'); t(binascii.b2a_hex,b'a'); t(binascii.crc_hqx,b'hello',0); t(binascii.unhexlify,'6 1')
t(binascii.hexlify,b'abcdef',':',0); t(binascii.hexlify,b'','-'); t(binascii.hexlify,b'ab','é')
