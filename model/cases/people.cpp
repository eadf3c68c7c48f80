// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/people.h"

#include "model/cases/marked_text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr QChar shareSign = u'~';
/// A single letter in a text is no name.
constexpr qsizetype shortestInText = 2;
/// Of the parts of a name: `de` and `al` are in every text.
constexpr qsizetype shortestPart = 3;
/// PCRE2 compiles a pattern to at most 64 Ki units: two for a letter in any case, and more for some.
constexpr qsizetype longestPattern = 8000;

bool isEmail(const QString& value)
{
    const auto at = value.indexOf(u'@');
    return at > 0 && at < value.size() - 1;
}

/// Whoever came first keeps the value; gives that one.
int insertFirst(QHash<QString, int>& index, const QString& value, int who)
{
    if (const auto found = index.constFind(value); found != index.cend())
        return *found;
    index.insert(value, who);
    return who;
}

QString patternOf(const QString& value)
{
    auto words = value.split(u' ', Qt::SkipEmptyParts);
    for (auto& word : words)
        word = QRegularExpression::escape(word);
    return words.join("(?:\\s|%20|\\+)+"_L1);
}

/// Does something to all of a text that is not marked already.
template <class Change>
QString changedOutsideMarks(const QString& text, Change change)
{
    QString result;
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto end = marking::endOfMark(text, at);
        if (end <= 0) {
            ++at;
            continue;
        }
        result += change(text.mid(begin, at - begin));
        result += QStringView(text).sliced(at, end - at);
        begin = at = end;
    }
    return result + change(text.mid(begin));
}

} // namespace

People::People(const QList<QStringList>& known)
    : m_people(known)
{
    for (int number = 1; number <= m_people.size(); ++number) {
        for (const auto& value : std::as_const(m_people[number - 1])) {
            if (value.startsWith(shareSign))
                insertFirst(m_shared, folded(value.mid(1)), number);
            else
                insertFirst(m_own, folded(value), number);
        }
    }
}

QString People::folded(const QString& value)
{
    return marking::cleaned(value).simplified().toCaseFolded(); // as it stands in texts that were cleaned
}

int People::meet()
{
    m_met.append(Met());
    return int(m_met.size()) - 1;
}

void People::add(int met, const QString& value, Value kind)
{
    const auto key = folded(value);
    if (key.isEmpty())
        return;
    auto& person = m_met[met];
    (kind == Value::OwnAlone ? person.own : person.shared).append(key);
    if (kind == Value::OwnAlone && isEmail(key) && key.indexOf(u'@') >= shortestPart)
        person.shared.append(key.left(key.indexOf(u'@')));
    static const QRegularExpression between(u"[\\s,]+"_s);
    const auto parts = key.split(between, Qt::SkipEmptyParts);
    for (const auto& part : parts) {
        if (parts.size() > 1 && part.size() >= shortestPart)
            person.shared.append(part);
    }
}

void People::note(int number, const QString& value, Value kind)
{
    auto& values = m_people[number - 1];
    auto& index = kind == Value::OwnAlone ? m_own : m_shared;
    const auto kept = kind == Value::OwnAlone ? value : shareSign + value;
    insertFirst(index, value, number);
    if (!values.contains(kept))
        values.append(kept);
}

/// The number of whom was met: a known person, or another one from now on.
int People::join(const Met& met)
{
    int number = 0;
    const auto lowest = [&number](int known) {
        if (known > 0 && (number == 0 || known < number))
            number = known;
    };
    for (const auto& value : met.own)
        lowest(m_own.value(value));
    if (met.own.isEmpty()) { // nothing but a name
        for (const auto& value : met.shared)
            lowest(number == 0 ? m_shared.value(value) : 0);
    }
    if (number == 0 && (!met.own.isEmpty() || !met.shared.isEmpty())) {
        m_people.append(QStringList());
        number = int(m_people.size());
    }
    return number;
}

void People::giveNumbers()
{
    // Somebody may be met by the user name, then by the email, and then by both: all three are one person.
    QHash<QString, int> firstWith;
    QList<int> leader(m_met.size());
    const auto leaderOf = [&leader](int met) {
        while (leader[met] != met)
            met = leader[met];
        return met;
    };
    for (int met = 0; met < m_met.size(); ++met) {
        leader[met] = met;
        for (const auto& value : std::as_const(m_met[met].own)) {
            const int other = leaderOf(insertFirst(firstWith, value, met));
            const int mine = leaderOf(met);
            leader[std::max(other, mine)] = std::min(other, mine);
        }
    }
    for (int met = 0; met < m_met.size(); ++met) {
        const int first = leaderOf(met);
        if (first != met) {
            m_met[first].own += m_met[met].own;
            m_met[first].shared += m_met[met].shared;
        }
    }
    const auto number = [this, &leaderOf](bool byNameAlone) {
        for (int met = 0; met < m_met.size(); ++met) {
            auto& person = m_met[met];
            if (leaderOf(met) != met || person.own.isEmpty() != byNameAlone)
                continue;
            person.number = join(person);
            for (const auto& value : std::as_const(person.own))
                note(person.number, value, Value::OwnAlone);
            for (const auto& value : std::as_const(person.shared))
                note(person.number, value, Value::Shared);
        }
    };
    number(false);
    number(true);
    for (int met = 0; met < m_met.size(); ++met)
        m_met[met].number = m_met[leaderOf(met)].number;
    buildPatterns();
}

void People::buildPatterns()
{
    QStringList values;
    for (const auto* index : {&m_own, &m_shared}) {
        for (auto it = index->keyBegin(); it != index->keyEnd(); ++it) {
            if (it->size() >= shortestInText)
                values.append(*it);
        }
    }
    values.removeDuplicates();
    // The longest first: `anna.kurz@example.com` before `anna`.
    std::ranges::sort(
        values, [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QStringList together;
    QStringList alternatives;
    qsizetype length = 0;
    for (const auto& value : std::as_const(values)) {
        auto alternative = patternOf(value);
        const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
        if (encoded != value)
            alternative += u'|' + QRegularExpression::escape(encoded);
        if (!together.isEmpty() && length + alternative.size() > longestPattern) {
            addPattern(together, alternatives);
            together.clear();
            alternatives.clear();
            length = 0;
        }
        length += alternative.size();
        together.append(value);
        alternatives.append(alternative);
    }
    if (!together.isEmpty())
        addPattern(together, alternatives);
}

void People::addPattern(const QStringList& values, const QStringList& alternatives)
{
    // Behind `%22` a word begins too.
    QRegularExpression pattern(
        u"(?:(?<![\\p{L}\\p{N}_])|(?<=%[0-9A-F]{2}))(?:"_s + alternatives.join(u'|') + u")(?![\\p{L}\\p{N}_])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) { // it would match nothing, and everybody's name would stay
        m_longest += values;
        return;
    }
    pattern.optimize();
    m_patterns.append(std::move(pattern));
}

int People::numberOf(int met) const
{
    return met < m_met.size() ? m_met.at(met).number : 0;
}

int People::numberOf(const QString& value) const
{
    const auto key = folded(value);
    const auto own = m_own.value(key);
    return own > 0 ? own : m_shared.value(key);
}

QString People::pseudonym(int number, const QString& value)
{
    const auto name = u"person-%1"_s.arg(number, 2, 10, QChar(u'0'));
    return marking::marked(isEmail(value) ? name + "@example.invalid"_L1 : name, TextMark::Kind::Person);
}

QString People::replacedInPlain(const QString& text, const QRegularExpression& pattern) const
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        auto value = match.captured();
        int number = numberOf(value);
        if (number == 0) {
            value = QUrl::fromPercentEncoding(value.toUtf8());
            number = numberOf(value);
        }
        if (number == 0)
            number = numberOf(value.replace(u'+', u' '));
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += number > 0 ? pseudonym(number, value) : match.captured();
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

QString People::replacedIn(const QString& text) const
{
    auto left = text;
    for (const auto& value : m_longest)
        left = changedOutsideMarks(left, [&](QString piece) {
            return piece.replace(value, pseudonym(numberOf(value), value), Qt::CaseInsensitive);
        });
    for (const auto& pattern : m_patterns)
        left = changedOutsideMarks(left, [&](const QString& piece) { return replacedInPlain(piece, pattern); });
    return left;
}

} // namespace provost
