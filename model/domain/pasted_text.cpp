// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/pasted_text.h"

#include "model/domain/request_id.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longest = 64 * 1024;
constexpr qsizetype mostTerms = 20;

const QRegularExpression& email()
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& uuid()
{
    static const QRegularExpression pattern(u"\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& requestId()
{
    static const QRegularExpression pattern(u"\\br[0-9a-f]{19}\\b"_s);
    return pattern;
}

/// Okta's ids: 00u for a user, 00g for a group, 0oa for an application, 20 characters in all.
const QRegularExpression& oktaId()
{
    static const QRegularExpression pattern(u"\\b0(?:0[a-z]|oa)[A-Za-z0-9]{17}\\b"_s);
    return pattern;
}

/// The beginning of an id that a console or a log has cut off.
const QRegularExpression& cutId()
{
    static const QRegularExpression pattern(u"\\b([0-9a-f]{6,8}(?:-[0-9a-f-]{0,27})?)(?:…|\\.\\.\\.)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// An id behind the endpoint of an address or path.
const QRegularExpression& resourcePath()
{
    static const QRegularExpression pattern(u"/(?:Users|Groups)/([^/?#\\s\"'<>]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// What a SCIM filter compares with.
const QRegularExpression& comparedValue()
{
    static const QRegularExpression pattern(u"\\b(?:eq|co|sw|ew)\\s+\"((?:[^\"\\\\]|\\\\.)+)\""_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A short text in quotation marks, as error messages name what they complain about.
const QRegularExpression& quotedValue()
{
    static const QRegularExpression pattern(u"[\"“'‘]([^\"“”'‘’\\n{}\\[\\]:,]{3,100})[\"”'’]"_s);
    return pattern;
}

/// Words of the protocol that stand in quotation marks and are no identifiers.
bool isProtocolWord(const QString& text)
{
    static const QRegularExpression word(u"^(?:urn:.*|schemas|status|detail|scimType|Operations|op|path|value|active|"
                                         "userName|displayName|members|emails|add|remove|replace|true|false|"
                                         "uniqueness|invalid\\w+|noTarget|mutability|tooMany|sensitive|[0-9]{3})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch();
}

void collect(QStringList& terms, const QRegularExpression& pattern, const QString& text, int group = 0)
{
    for (auto it = pattern.globalMatch(text); it.hasNext() && terms.size() < mostTerms;) {
        const QString term = it.next().captured(group).trimmed();
        if (!term.isEmpty() && !terms.contains(term, Qt::CaseInsensitive))
            terms.append(term);
    }
}

/// Without white space and the quotation marks, brackets and stops that a selection takes along.
QString bare(QStringView pasted)
{
    static constexpr QStringView around = u"\"'“”‘’<>()[]{},;";
    pasted = pasted.trimmed();
    while (!pasted.isEmpty() && around.contains(pasted.front()))
        pasted = pasted.sliced(1).trimmed();
    while (!pasted.isEmpty() && around.contains(pasted.back()))
        pasted = pasted.chopped(1).trimmed();
    return pasted.toString();
}

bool isWhole(const QRegularExpression& pattern, const QString& text)
{
    const auto match = pattern.match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

/// `%40` and `+` as a person means them. A body is left as it is: a plus sign may be part of an address.
QString decoded(const QString& address)
{
    QString text = address;
    if (const auto query = text.indexOf(u'?'); query >= 0)
        text = text.first(query) + text.sliced(query).replace(u'+', u' ');
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

PastedText understand(QStringView pasted)
{
    using Kind = PastedText::Kind;
    if (pasted.size() > longest)
        pasted = pasted.first(longest);
    const QString text = bare(pasted);
    if (text.isEmpty())
        return {};
    if (isWhole(email(), text))
        return {Kind::Email, {text}};
    if (isWhole(uuid(), text))
        return {Kind::Uuid, {text}};
    if (timeOfRequestId(text))
        return {Kind::RequestId, {text}};
    if (isWhole(oktaId(), text))
        return {Kind::ExternalId, {text}};
    const bool oneWord = std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
    const bool address = text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
                         text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith(u'/');
    const QString readable = address && oneWord ? decoded(text) : text;
    QStringList terms;
    collect(terms, resourcePath(), readable, 1);
    collect(terms, comparedValue(), readable, 1);
    if (address && oneWord && !terms.isEmpty())
        return {Kind::ScimUrl, terms};
    collect(terms, email(), readable);
    collect(terms, oktaId(), readable);
    collect(terms, uuid(), readable);
    collect(terms, cutId(), readable, 1);
    collect(terms, requestId(), readable);
    // A name in quotation marks is only one in a message; a person who pastes a name does not mean a part of it.
    const bool message = !oneWord && (!terms.isEmpty() || text.contains(u'\n') || text.contains(u'{'));
    if (terms.isEmpty() && !message)
        return {Kind::Words, {text.simplified()}};
    QStringList named;
    collect(named, quotedValue(), readable, 1);
    for (const QString& name : std::as_const(named)) {
        const bool sentence = name.endsWith(u'.') || name.endsWith(u'!') || name.endsWith(u'?');
        if (terms.size() < mostTerms && !sentence && !isProtocolWord(name) &&
            !terms.contains(name, Qt::CaseInsensitive))
            terms.append(name);
    }
    if (terms.isEmpty())
        return {Kind::Words, {text.simplified()}};
    return {Kind::Error, terms};
}

} // namespace provost
