import zoneinfo
from datetime import *


keys=['Europe/Berlin','America/New_York','America/Sao_Paulo','Asia/Kolkata','UTC','Europe/Dublin','Africa/Casablanca','Etc/GMT+5','Australia/Lord_Howe','Pacific/Apia','Asia/Tehran','GMT','EST','Europe/London','Asia/Tokyo','America/St_Johns','Antarctica/Troll','Europe/Moscow']
for k in keys:
    z=zoneinfo.ZoneInfo(k)
    d=datetime(1999,1,1,tzinfo=z); step=timedelta(days=211,hours=5,minutes=31)
    while d.year<2036:
        for f in (0,1):
            e=d.replace(fold=f)
            print(k,e.isoformat(),e.utcoffset(),e.dst(),e.tzname())
        u=d.replace(tzinfo=UTC).astimezone(z); print(u,u.fold)
        d+=step
z=zoneinfo.ZoneInfo('Europe/Berlin')
for h in range(0,5):
  for mi in (0,30,59):
    for f in (0,1):
      for day in (datetime(2024,3,31,h,mi,tzinfo=z,fold=f),datetime(2024,10,27,h,mi,tzinfo=z,fold=f)):
        print(day,day.tzname(),day.dst(),day.timestamp(),day.astimezone(UTC))
  print(datetime(2024,10,27,h,30,tzinfo=UTC).astimezone(z).fold)
print(repr(z),str(z),z.key,z is zoneinfo.ZoneInfo('Europe/Berlin'),z.utcoffset(None),zoneinfo.ZoneInfo('UTC').utcoffset(None),time(3,tzinfo=z).utcoffset(), time(3,tzinfo=zoneinfo.ZoneInfo('UTC')).tzname())
for k in ('No/Such','../x','/etc','','a/../b',3,None,'Europe'):
    try: print(zoneinfo.ZoneInfo(k))
    except Exception as e: print(type(e).__name__,e)
