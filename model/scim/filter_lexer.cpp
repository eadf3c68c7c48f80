// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/filter_lexer.h"

#include "model/scim/error.h"

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'"';
}

} // namespace

Result<FilterToken> FilterLexer::next()
{
    while (m_position < m_text.size() && m_text[m_position].isSpace())
        ++m_position;
    if (m_position == m_text.size())
        return FilterToken{};
    using Kind = FilterToken::Kind;
    const auto single = [this](Kind kind) { return FilterToken{kind, m_text.sliced(m_position++, 1), {}}; };
    switch (m_text[m_position].unicode()) {
    case u'(':
        return single(Kind::OpenParenthesis);
    case u')':
        return single(Kind::CloseParenthesis);
    case u'[':
        return single(Kind::OpenBracket);
    case u']':
        return single(Kind::CloseBracket);
    case u'"':
        return string();
    default:
        return word();
    }
}

Result<FilterToken> FilterLexer::string()
{
    FilterToken token{FilterToken::Kind::String, {}, {}};
    ++m_position;
    while (m_position < m_text.size()) {
        QChar c = m_text[m_position++];
        if (c == u'"')
            return token;
        if (c == u'\\') {
            const auto escaped = escape();
            if (!escaped)
                return tl::unexpected(escaped.error());
            c = *escaped;
        }
        if (c.isNull())
            return invalidFilter(u"A text in the filter holds the character U+0000, which no value has."_s);
        token.string += c;
    }
    return invalidFilter(u"A text in the filter has no closing quotation mark."_s);
}

Result<QChar> FilterLexer::escape()
{
    const QChar c = m_position < m_text.size() ? m_text[m_position++] : QChar();
    switch (c.unicode()) {
    case u'"':
    case u'\\':
    case u'/':
        return c;
    case u'b':
        return QChar(u'\b');
    case u'f':
        return QChar(u'\f');
    case u'n':
        return QChar(u'\n');
    case u'r':
        return QChar(u'\r');
    case u't':
        return QChar(u'\t');
    case u'u': {
        bool isNumber = false;
        const ushort code =
            m_text.sliced(m_position).first(qMin<qsizetype>(4, m_text.size() - m_position)).toUShort(&isNumber, 16);
        if (isNumber && m_position + 4 <= m_text.size()) {
            m_position += 4;
            return QChar(code);
        }
        break;
    }
    default:
        break;
    }
    return invalidFilter(u"A text in the filter has an escape that JSON does not know."_s);
}

FilterToken FilterLexer::word()
{
    const qsizetype begin = m_position;
    while (m_position < m_text.size() && !endsWord(m_text[m_position]))
        ++m_position;
    return {FilterToken::Kind::Word, m_text.sliced(begin, m_position - begin), {}};
}

} // namespace provost::scim
