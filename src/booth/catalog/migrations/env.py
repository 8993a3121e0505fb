"""Alembic's way in: runs the steps on the connection it was handed, inside the transaction that is open there."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
