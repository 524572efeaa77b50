# SPDX-License-Identifier: Apache-2.0
import statistics as st, math
from fractions import Fraction as Fr
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__name__, e)
    else: print(repr(r))
D=[[],[1],[1,2],[1,2,3,4],[1.5,2.5,4],[3,3,1,2,2],[-1,0,5],[True,False],[1e308,1e308],[0.1]*10,[1,2.5],[float('inf'),1],[float('nan'),1],[Fr(1,3),Fr(1,2)],[1,Fr(1,3)],'ab',[None],range(10),[2**70,1],[0,4,9],[1,4,9.5]]
for f in ('mean','fmean','geometric_mean','harmonic_mean','median','median_low','median_high','mode','multimode','pstdev','pvariance','stdev','variance','median_grouped','quantiles'):
    print(f)
    for d in D: t(getattr(st,f),d)
t(st.mean,iter([1,2])); t(st.fmean,[1,2,3],[3,1,0]); t(st.fmean,[1,2],weights=[1]); t(st.fmean,[1],[0]); t(st.harmonic_mean,[40,60],weights=[5,30]); t(st.harmonic_mean,[1,2],[1]); t(st.harmonic_mean,[1],[0]); t(st.harmonic_mean,[1],[-1])
t(st.quantiles,[1,2,3,4,5],n=10); t(st.quantiles,[1,2,3,4],method='inclusive'); t(st.quantiles,[1,2],n=0); t(st.quantiles,[1,2],method='x'); t(st.variance,[1,2,3],2); t(st.variance,[1,2,3],xbar=2.0); t(st.pvariance,[1,2,3],mu=0); t(st.median_grouped,[1,3,3,5,7],interval=2); t(st.median_grouped,[52,52,53,54])
t(st.correlation,[1,2,3],[1,2,3.5]); t(st.correlation,[1,2],[1]); t(st.correlation,[1],[1]); t(st.correlation,[1,1],[1,2]); t(st.correlation,[1,2,3],[3,1,2],method='ranked'); t(st.correlation,[1,2],[1,2],method='z'); t(st.covariance,[1,2,3],[1,5,7]); t(st.covariance,[1],[1,2]); t(st.covariance,[1],[1]); t(st.linear_regression,[1,2,3],[2,4,6.5]); t(st.linear_regression,[1,2],[1,2],proportional=True); t(st.linear_regression,[1,1],[1,2]); t(st.linear_regression,[1],[1])
