import zoneinfo, io, struct
from datetime import *
def tz(s):
    def h(v): return b'TZif' + v + b'\0'*15
    body1 = h(b'2') + struct.pack('>6l',0,0,0,0,1,4) + struct.pack('>lbb',0,0,0)+b'UTC\0'
    return zoneinfo.ZoneInfo.from_file(io.BytesIO(body1+body1+b'\n'+s.encode()+b'\n'), key=s)
for s in ("EST5EDT,M3.2.0/4:00,M11.1.0/3:00","IST-2IDT,M3.4.4/26,M10.5.0","WART4WARST,J1,J365/25","EST5EDT,0/0,J365/25","<-03>3<-02>,M3.5.0/-2,M10.5.0/-1","AAA4BBB,J60/2,J300/2","UTC+3","AAA3BBB,J1/-10,J365/30","EST5EDT4,M3.2.0,M11.1.0"):
    z = tz(s)
    for y in (2019, 2020):
        for m in range(1, 13):
            for d in (1, 2, 28 if m==2 else 31 if m in (1,3,5,7,8,10,12) else 30):
                u = datetime(y, m, d, 3, 30, tzinfo=timezone.utc)
                l = datetime(y, m, d, 1, 30, tzinfo=z)
                print(s, u.astimezone(z), u.astimezone(z).tzname(), l.utcoffset(), l.dst(), l.replace(fold=1).utcoffset())
