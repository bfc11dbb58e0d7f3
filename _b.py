import os
from benchmarks.run import _JOB,FOLDER
from benchmarks.tile import full_tile
from benchmarks.measure import measure
tile=full_tile()
for n in ('kmeans','mixture','dbscan','hdbscan'):
    try: print(n,measure([*_JOB,'cluster',str(tile),str(FOLDER/f'run_{n}'),'10',n]),flush=True)
    except Exception as e: print(n,str(e)[-300:],flush=True)
