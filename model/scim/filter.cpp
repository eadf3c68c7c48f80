// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/filter.h"

#include "model/scim/error.h"
#include "model/scim/filter_lexer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

using Token = FilterToken;

constexpr std::array operatorNames{"eq"_L1, "ne"_L1, "co"_L1, "sw"_L1, "ew"_L1,
                                   "gt"_L1, "ge"_L1, "lt"_L1, "le"_L1, "pr"_L1};

std::optional<CompareOp> operatorOf(QStringView word)
{
    const auto it = std::ranges::find_if(
        operatorNames, [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; });
    if (it == operatorNames.end())
        return std::nullopt;
    return static_cast<CompareOp>(it - operatorNames.begin());
}

bool isWord(const Token& token, QLatin1StringView word)
{
    return token.kind == Token::Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

/// The value that a bare word stands for: true, false, null, a number, or (beyond the RFC) a text without quotes.
QJsonValue valueOfWord(QStringView word)
{
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (word.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    if (word.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue::Null;
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    // A number that would not come back as it was written (leading zeros, too many digits) stays a text.
    if (isNumber && QString::number(number, 'g', 15) == word)
        return number;
    return word.toString();
}

/// Recursive descent over one filter; the depth is bounded by the limits.
class Parser
{
public:
    Parser(QStringView text, const FilterLimits& limits)
        : m_lexer(text)
        , m_limits(limits)
    {
    }

    Result<Filter> whole();
    Result<Filter> untilBracket(QStringView& rest);

private:
    Result<Filter> alternatives();
    Result<Filter> conjunction();
    Result<Filter> factor();
    Result<Filter> grouped();
    Result<Filter> comparison();
    Result<Filter> bracketed(AttributeName name);
    Result<Filter> compared(Filter filter);
    Result<void> advance();

    FilterLexer m_lexer;
    Token m_token;
    const FilterLimits& m_limits;
    int m_depth = 0;
    int m_terms = 0;
};

Result<void> Parser::advance()
{
    auto token = m_lexer.next();
    if (!token)
        return tl::unexpected(token.error());
    m_token = *std::move(token);
    return {};
}

Result<Filter> Parser::whole()
{
    if (const auto first = advance(); !first)
        return tl::unexpected(first.error());
    auto filter = alternatives();
    if (filter && m_token.kind != Token::Kind::End)
        return invalidFilter(u"The filter goes on where it should end, at %1."_s.arg(quoted(m_token.text)));
    return filter;
}

Result<Filter> Parser::untilBracket(QStringView& rest)
{
    if (const auto first = advance(); !first)
        return tl::unexpected(first.error());
    auto filter = alternatives();
    if (filter && m_token.kind != Token::Kind::CloseBracket)
        return invalidFilter(u"A filter in brackets has no closing bracket."_s);
    rest = m_lexer.rest();
    return filter;
}

Filter joined(Filter::Kind kind, std::vector<Filter> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Filter filter;
    filter.kind = kind;
    filter.children = std::move(parts);
    return filter;
}

Result<Filter> Parser::alternatives()
{
    std::vector<Filter> parts;
    while (true) {
        auto part = conjunction();
        if (!part)
            return part;
        parts.push_back(*std::move(part));
        if (!isWord(m_token, "or"_L1))
            return joined(Filter::Kind::Or, std::move(parts));
        if (const auto next = advance(); !next)
            return tl::unexpected(next.error());
    }
}

Result<Filter> Parser::conjunction()
{
    std::vector<Filter> parts;
    while (true) {
        auto part = factor();
        if (!part)
            return part;
        parts.push_back(*std::move(part));
        if (!isWord(m_token, "and"_L1))
            return joined(Filter::Kind::And, std::move(parts));
        if (const auto next = advance(); !next)
            return tl::unexpected(next.error());
    }
}

Result<Filter> Parser::factor()
{
    if (m_token.kind == Token::Kind::OpenParenthesis)
        return grouped();
    if (!isWord(m_token, "not"_L1))
        return comparison();
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    if (m_token.kind != Token::Kind::OpenParenthesis)
        return invalidFilter(u"In a filter, not is followed by a condition in parentheses."_s);
    auto inner = grouped();
    if (!inner)
        return inner;
    Filter filter;
    filter.kind = Filter::Kind::Not;
    filter.children.push_back(*std::move(inner));
    return filter;
}

Result<Filter> Parser::grouped()
{
    if (++m_depth > m_limits.depth)
        return invalidFilter(u"The filter is nested more than %1 levels deep."_s.arg(m_limits.depth));
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    auto filter = alternatives();
    if (!filter)
        return filter;
    if (m_token.kind != Token::Kind::CloseParenthesis)
        return invalidFilter(u"A parenthesis in the filter is not closed."_s);
    --m_depth;
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    return filter;
}

Result<Filter> Parser::comparison()
{
    if (m_token.kind != Token::Kind::Word)
        return invalidFilter(u"The filter needs the name of an attribute where it has something else."_s);
    auto name = parseAttributeName(m_token.text);
    if (!name)
        return invalidFilter(u"%1 in the filter is not the name of an attribute."_s.arg(quoted(m_token.text)));
    if (++m_terms > m_limits.terms)
        return invalidFilter(u"The filter has more than %1 conditions."_s.arg(m_limits.terms));
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    if (m_token.kind == Token::Kind::OpenBracket)
        return bracketed(*std::move(name));
    Filter filter;
    filter.name = *std::move(name);
    return compared(std::move(filter));
}

Result<Filter> Parser::bracketed(AttributeName name)
{
    if (!name.sub.isEmpty())
        return invalidFilter(u"%1 cannot be followed by a bracket."_s.arg(quoted(name.text())));
    if (++m_depth > m_limits.depth)
        return invalidFilter(u"The filter is nested more than %1 levels deep."_s.arg(m_limits.depth));
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    auto inner = alternatives();
    if (!inner)
        return inner;
    if (m_token.kind != Token::Kind::CloseBracket)
        return invalidFilter(u"A bracket in the filter is not closed."_s);
    --m_depth;
    Filter filter;
    filter.kind = Filter::Kind::ValuePath;
    filter.name = std::move(name);
    filter.children.push_back(*std::move(inner));
    const bool goesOn = m_lexer.rest().startsWith(u'.');
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    if (!goesOn)
        return filter;
    const auto sub = parseAttributeName(m_token.text.sliced(1));
    if (!sub || !sub->sub.isEmpty() || !sub->schema.isEmpty())
        return invalidFilter(u"%1 in the filter is not the name of a sub-attribute."_s.arg(quoted(m_token.text)));
    filter.kind = Filter::Kind::ElementCompare;
    filter.name.sub = sub->attribute;
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    return compared(std::move(filter));
}

Result<Filter> Parser::compared(Filter filter)
{
    const auto op = m_token.kind == Token::Kind::Word ? operatorOf(m_token.text) : std::nullopt;
    if (!op) {
        return invalidFilter(u"After %1 the filter needs an operator such as eq, but has %2."_s.arg(
            quoted(filter.name.text()), m_token.kind == Token::Kind::End ? u"nothing"_s : quoted(m_token.text)));
    }
    filter.op = *op;
    if (filter.op == CompareOp::Pr) {
        filter.value = QJsonValue(QJsonValue::Undefined);
        if (const auto next = advance(); !next)
            return tl::unexpected(next.error());
        return filter;
    }
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    if (m_token.kind == Token::Kind::String)
        filter.value = m_token.string;
    else if (m_token.kind == Token::Kind::Word && !isWord(m_token, "and"_L1) && !isWord(m_token, "or"_L1))
        filter.value = valueOfWord(m_token.text);
    else
        return invalidFilter(u"The filter has no value to compare %1 with."_s.arg(quoted(filter.name.text())));
    if (const auto next = advance(); !next)
        return tl::unexpected(next.error());
    return filter;
}

QString literal(const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString comparisonText(const Filter& filter)
{
    const QString op = u' ' + operatorNames[static_cast<size_t>(filter.op)];
    return filter.op == CompareOp::Pr ? op : op + u' ' + literal(filter.value);
}

} // namespace

Result<Filter> parseFilter(QStringView text, const FilterLimits& limits)
{
    if (text.size() > limits.length)
        return invalidFilter(u"The filter is longer than %1 characters."_s.arg(limits.length));
    return Parser(text, limits).whole();
}

Result<Filter> parseBracketFilter(QStringView text, QStringView& rest, const FilterLimits& limits)
{
    if (text.size() > limits.length)
        return invalidFilter(u"The filter is longer than %1 characters."_s.arg(limits.length));
    return Parser(text, limits).untilBracket(rest);
}

QString toText(const Filter& filter)
{
    const auto inner = [&filter] { return toText(filter.children.front()); };
    switch (filter.kind) {
    case Filter::Kind::Compare:
        return filter.name.text() + comparisonText(filter);
    case Filter::Kind::Not:
        return u"not ("_s + inner() + u')';
    case Filter::Kind::ValuePath:
        return filter.name.text() + u'[' + inner() + u']';
    case Filter::Kind::ElementCompare: {
        const AttributeName outer{filter.name.schema, filter.name.attribute, {}};
        return outer.text() + u'[' + inner() + u"]."_s + filter.name.sub + comparisonText(filter);
    }
    case Filter::Kind::And:
    case Filter::Kind::Or:
        break;
    }
    QStringList parts;
    for (const Filter& child : filter.children)
        parts.append(toText(child));
    return u'(' + parts.join(filter.kind == Filter::Kind::And ? " and "_L1 : " or "_L1) + u')';
}

} // namespace provost::scim
