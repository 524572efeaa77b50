# SPDX-License-Identifier: Apache-2.0
import string


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


T=string.Template
t(T('$a ${b} $$ $c').substitute,a=1,b=2,c=3); t(T('$a $zz').substitute,a=1); t(T('$a $zz $').safe_substitute,a=1); t(T('x $ y').substitute); t(T('a\nb $1').substitute); t(T('a\n$').substitute); t(T('$').substitute); t(T('${a').substitute,a=1); t(T('${a b}').substitute); print(T('$a ${b} $a').get_identifiers(), T('$a $').is_valid(), T('$a').is_valid(), T.pattern.flags, T.flags, T.idpattern,T.braceidpattern,T.delimiter)
t(T('$A $aé').substitute,A=1,a=2)
class D(T): delimiter='%'
t(D('%a $b %%').substitute,a=1)
class I(T): idpattern='[a-z]+'
t(I('$ab1 ${cd}').substitute,ab=1,cd=2); t(I('$AB').substitute,AB=5)
class I2(T): idpattern='[a-z]+'; flags=0
t(I2('$AB').substitute,AB=5); t(I2('$ab').substitute,ab=5)
class B(T): braceidpattern='[0-9]+'
t(B('$a ${12}').substitute,{'a':1,'12':2}); t(B('${a}').substitute,a=1)
class P(T):
    pattern=r'''\[\[(?:(?P<escaped>\[\[)|(?P<named>[a-z]+)\]\]|(?P<braced>x)|(?P<invalid>))'''
t(P('[[a]] [[[[').substitute,a=1); t(P('[[A]]').substitute,A=2); print(P('[[a]] [[').is_valid(),P('[[a]]').get_identifiers())
class P2(P): pass
t(P2('[[a]]').substitute,a=3)
class BadP(T): pattern=r'\$(?P<named>a)(?P<escaped>b)?(?P<braced>c)?(?P<invalid>)'
t(BadP('$a').substitute,a=4)
t(T('$a').substitute,{'a':1},a=2); t(T(5).substitute); t(lambda:T('a').substitute(1,2))
