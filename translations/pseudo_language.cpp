// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/pseudo_language.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

const QHash<QChar, QChar>& accents()
{
    static const QHash<QChar, QChar> table = [] {
        const QString plain = u"aceilnorstuyzACEILNORSTUYZ"_s;
        const QString accented = u"áçéîļñöŕšţüýžÁÇÉÎĻÑÖŔŠŢÜÝŽ"_s;
        QHash<QChar, QChar> t;
        for (qsizetype i = 0; i < plain.size(); ++i) {
            t.insert(plain.at(i), accented.at(i));
        }
        return t;
    }();
    return table;
}

} // namespace

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const
{
    return said(QString::fromUtf8(source));
}

QString PseudoLanguage::said(const QString& text)
{
    if (text.isEmpty()) {
        return text;
    }
    QString body;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // %n, %L1 and %1 are places for arguments, and & marks the letter of a shortcut.
        if (text.at(i) == u'%' && i + 1 < text.size()) {
            body += text.mid(i, text.at(i + 1) == u'L' ? 3 : 2);
            i += text.at(i + 1) == u'L' ? 2 : 1;
        } else {
            body += accents().value(text.at(i), text.at(i));
        }
    }
    return u"⟦%1%2⟧"_s.arg(body, QString(text.size() / 3, u'~'));
}

bool PseudoLanguage::isSaid(const QString& text)
{
    return text.startsWith(u'⟦') && text.endsWith(u'⟧');
}

} // namespace provost
