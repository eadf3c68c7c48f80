// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/csv.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::csv {
namespace {

bool needsQuotes(const QString& cell)
{
    if (cell.isEmpty())
        return false;
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c.unicode() < 0x20; };
    return cell.front().isSpace() || cell.back().isSpace() || std::ranges::any_of(cell, special);
}

class Parser
{
public:
    explicit Parser(QString text)
        : m_text(std::move(text))
    {
    }

    Result<QList<QStringList>> run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    Result<QString> quotedCell();
    QString plainCell();
    /// True where the record goes on behind a comma.
    bool cellEnds();

    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

Result<QString> Parser::quotedCell()
{
    QString cell;
    for (++m_at; !atEnd(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            cell += c;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            cell += c;
            ++m_at;
        } else {
            ++m_at;
            return cell;
        }
    }
    return fail(ErrorKind::Invalid, QString::number(m_line), u"a quoted cell does not end"_s);
}

QString Parser::plainCell()
{
    const qsizetype first = m_at;
    while (!atEnd() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
        ++m_at;
    return m_text.sliced(first, m_at - first);
}

bool Parser::cellEnds()
{
    if (atEnd())
        return false;
    const bool goesOn = m_text.at(m_at) == u',';
    if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
        ++m_at;
    if (!goesOn)
        ++m_line;
    ++m_at;
    return goesOn;
}

Result<QList<QStringList>> Parser::run()
{
    QList<QStringList> records;
    while (!atEnd()) {
        QStringList cells;
        bool goesOn = true;
        while (goesOn) {
            const bool quoted = !atEnd() && m_text.at(m_at) == u'"';
            auto cell = quoted ? quotedCell() : Result<QString>(plainCell());
            if (!cell)
                return tl::unexpected(cell.error());
            if (!atEnd() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
                return fail(ErrorKind::Invalid, QString::number(m_line), u"text follows the end of a quoted cell"_s);
            cells.append(*std::move(cell));
            goesOn = cellEnds();
        }
        records.append(cells);
    }
    return records;
}

} // namespace

bool looksLikeFormula(const QString& cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && (starts.contains(cell.front()) || cell.front().isNull());
}

QByteArray record(const QStringList& cells, Formulas formulas)
{
    QString line;
    for (const QString& written : cells) {
        if (&written != &cells.front())
            line += u',';
        const bool neutralised = formulas == Formulas::Neutralised && looksLikeFormula(written);
        QString cell = neutralised ? u'\'' + written : written;
        // A record of one empty cell would be an empty line, which readers pass over.
        if (needsQuotes(cell) || (cell.isEmpty() && cells.size() == 1))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        line += cell;
    }
    return line.toUtf8() + "\r\n";
}

Result<QList<QStringList>> parse(const QByteArray& text)
{
    QStringDecoder decode(QStringDecoder::Utf8); // takes the byte order mark away
    QString decoded = decode(text);
    if (decode.hasError())
        return fail(ErrorKind::Invalid, u"1"_s, u"the text is not UTF-8"_s);
    return Parser(std::move(decoded)).run();
}

} // namespace provost::csv
