// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/secret_shapes.h"

#include "model/cases/marked_text.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// A pattern, whose group `s` is the secret.
const auto& shapes()
{
    const auto pattern = [](const char* text) {
        return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array table{
        pattern("(?:set-)?cookie\\s*[:=]\\s*(?<s>[^\\r\\n\"\\x{E000}-\\x{E003}]+)"),
        pattern("\\b(?:bearer|basic|digest|negotiate)\\s+(?<s>[A-Za-z0-9._~+/=-]{8,})"),
        pattern("\\bpv[a-z]_[A-Za-z0-9]+_(?<s>[A-Za-z0-9_-]{16,})"),
        pattern("(?<![A-Za-z0-9_-])(?<s>eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?)"),
        pattern("://(?<s>[^/\\s:@\"\\x{E000}-\\x{E003}]*:[^/\\s@\"\\x{E000}-\\x{E003}]+)@"),
        pattern(
            "\\b(?:access_token|refresh_token|id_token|client_secret|api_?key|token|secret|password|passwd|pwd|"
            "assertion|signature|sig|authorization)[\"']?\\s*[=:]\\s*[\"']?(?<s>[^\\s&\"',;\\x{E000}-\\x{E003}]{4,})"),
    };
    return table;
}

/// Long, and of all kinds of characters: no word, number or id has that.
const QRegularExpression& drawnByLot()
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9_+=-])(?=[A-Za-z0-9_+=-]*[a-z])(?=[A-Za-z0-9_+=-]*[A-Z])(?=[A-Za-z0-9_+=-]*[0-9])"
        "(?<s>[A-Za-z0-9_+=-]{32,})"_s);
    return pattern;
}

QString replaced(const QString& text, const QRegularExpression& shape, const QByteArray& key)
{
    QString result;
    qsizetype done = 0;
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto begin = match.capturedStart(u"s"_s);
        result += QStringView(text).sliced(done, begin - done);
        result += fingerprintOf(match.captured(u"s"_s).toUtf8(), key);
        done = match.capturedEnd(u"s"_s);
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QString fingerprintOf(QByteArrayView secret, const QByteArray& key)
{
    constexpr qsizetype digits = 10;
    const auto code = QMessageAuthenticationCode::hash(secret.toByteArray(), key, QCryptographicHash::Sha256);
    return marking::marked(u"[secret %1]"_s.arg(QString::fromLatin1(code.toHex().first(digits))),
                           TextMark::Kind::Secret);
}

QString withoutSecretShapes(const QString& text, const QByteArray& key)
{
    auto left = text;
    for (const auto& shape : shapes())
        left = replaced(left, shape, key);
    return replaced(left, drawnByLot(), key);
}

} // namespace provost
