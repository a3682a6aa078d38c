-- Which files rich text shows: an image in blocks or Markdown is kept there by its address, not by a relation. Written
-- by triggers on every table with rich text (files/rich-text.ts), so that nobody can write text past it.
create table if not exists parvis_rich_text_files (
  type text not null,
  row_id integer not null,
  name text not null,
  primary key (type, row_id, name)
);
create index if not exists parvis_rich_text_files_name on parvis_rich_text_files (name);

-- Files are looked up by what their address contains.
create index if not exists parvis_files_hash on files (hash);

-- \x3f is the question mark, which would be taken for a parameter.
create or replace function parvis_files_in(content text) returns setof text language sql immutable as $$
  select distinct found[1] from regexp_matches(content, '/uploads/([^"''\\/\x3f#\s)<>]+)', 'g') as found
$$;

-- Arguments: the uid of the content type or component, then the names of its columns with rich text.
create or replace function parvis_note_rich_text_files() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from parvis_rich_text_files where type = tg_argv[0] and row_id = old.id;
  end if;
  if tg_op <> 'DELETE' then
    insert into parvis_rich_text_files (type, row_id, name)
      select distinct tg_argv[0], new.id, file
      from jsonb_each_text(to_jsonb(new)) as field (name, content), parvis_files_in(field.content) as file
      where field.name = any (tg_argv) and field.content is not null
      on conflict do nothing;
  end if;
  return null;
end;
$$;
