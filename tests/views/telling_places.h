// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QStringList>

namespace provost::test {

/// Where a secret can be read off `root` and everything in it: properties, what screen readers are told, and what Undo
/// brings back. Empty: nowhere.
inline QStringList tellingPlaces(QObject& root, const QString& secret)
{
    QStringList places;
    const auto look = [&](const QObject& object, const QString& what, const QString& text) {
        if (text.contains(secret))
            places.append(QStringLiteral("%1 \"%2\", %3")
                              .arg(QLatin1StringView(object.metaObject()->className()), object.objectName(), what));
    };
    QList<QObject*> all = root.findChildren<QObject*>();
    all.prepend(&root);
    for (auto* each : std::as_const(all)) {
        for (int at = 0; at < each->metaObject()->propertyCount(); ++at) {
            const auto property = each->metaObject()->property(at);
            look(*each, QString::fromLatin1(property.name()), property.read(each).toString());
        }
        for (const auto& name : each->dynamicPropertyNames())
            look(*each, QString::fromLatin1(name), each->property(name.constData()).toString());
        if (auto* face = QAccessible::queryAccessibleInterface(each)) {
            for (const auto which :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                look(*each, QStringLiteral("for screen readers"), face->text(which));
            if (auto* text = face->textInterface())
                look(*each, QStringLiteral("text for screen readers"), text->text(0, text->characterCount()));
        }
        if (auto* field = qobject_cast<QLineEdit*>(each); field && field->isUndoAvailable()) {
            field->undo();
            look(*each, QStringLiteral("undone"), field->text());
            field->redo();
        }
        if (auto* page = qobject_cast<QPlainTextEdit*>(each); page && page->document()->isUndoAvailable()) {
            page->document()->undo();
            look(*each, QStringLiteral("undone"), page->toPlainText());
            page->document()->redo();
        }
    }
    return places;
}

} // namespace provost::test
