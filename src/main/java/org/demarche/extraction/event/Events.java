package org.demarche.extraction.event;

import java.util.List;
import org.demarche.diplomacy.Doubt;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;

/** What happened and what was said in one article, each in order of its first evidence. */
public record Events(List<Meeting> meetings, List<Statement> statements, List<Doubt> doubts) {
    public Events {
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
    }
}
