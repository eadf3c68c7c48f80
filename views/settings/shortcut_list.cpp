// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/shortcut_list.h"

#include "model/domain/fold.h"
#include "views/common/button.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

ShortcutList::ShortcutList(QList<FactList::Fact> shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(std::move(shortcuts))
    , m_search(new SearchField(tr("Find a key, or what it does"), this))
    , m_list(new FactList(this))
    , m_none(PlainLabel::mute(tr("No key does that. Ctrl+K finds what can be done without one."), this))
{
    m_search->setObjectName("shortcutSearch"_L1);
    m_list->setObjectName("shortcuts"_L1);
    m_none->setObjectName("noShortcut"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    connect(m_search, &SearchField::searchChanged, this, &ShortcutList::show);
    show({});
}

void ShortcutList::show(const QString& wanted)
{
    const auto words = searchKey(wanted).split(u' ', Qt::SkipEmptyParts);
    auto found = m_shortcuts;
    found.removeIf([&words](const FactList::Fact& shortcut) {
        const auto text = searchKey(shortcut.name + u' ' + shortcut.value);
        return !std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
    });
    m_list->setFacts(found);
    m_list->setVisible(!found.isEmpty());
    m_none->setVisible(found.isEmpty());
}

ShortcutsDialog::ShortcutsDialog(const QList<FactList::Fact>& shortcuts, QWidget* parent)
    : Dialog(u"shortcutsDialog"_s, tr("Keyboard"), parent)
{
    auto* list = new ShortcutList(shortcuts, this);
    body()->addWidget(list);
    auto* close = addButton(u"closeShortcuts"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    setReturnButton(close);
    list->search()->setFocus();
}

} // namespace provost
