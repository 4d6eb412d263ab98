-- What handing over ten thousand entries of a journal takes in bare SQL.
copy (select country, seq, entry, recorded_at, commitment, opening, subject, salt
        from bench.journal where country = 'RS' and seq > 0 order by seq limit 10000) to stdout;
