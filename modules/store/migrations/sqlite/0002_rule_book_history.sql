-- The history of an item of the rule book is found by its event's kind; its entries are few beside the incidents'.
CREATE INDEX log_rule_book ON log (kind, seq) WHERE incident IS NULL;
