"""Where rows are kept: engine, pragmas, migrations, snapshots, whole files. Knows no product and no visitor."""
