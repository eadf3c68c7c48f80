// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/cases/log_dialog.h"

#include "model/items/words.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/paged_text.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/switch.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int logWidth = 900;
constexpr int logHeight = 340;

bool isGrave(QtMsgType level)
{
    return level != QtDebugMsg && level != QtInfoMsg;
}

} // namespace

LogDialog::LogDialog(const ProgramLog& log, Clock clock, QWidget* parent)
    : Dialog(u"logDialog"_s, tr("The log of this program"), parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_search(new SearchField(tr("Find in the log"), this))
    , m_level(new QComboBox(this))
    , m_shared(new Switch(tr("What would be shared"), this))
    , m_text(new PagedText(tr("The log of this program"), this))
    , m_count(PlainLabel::mute({}, this))
{
    setMinimumWidth(logWidth);
    body()->addWidget(PlainLabel::mute(
        tr("Kept in memory until Provost is closed. It holds no credential and nobody’s name or address."), this));
    m_search->setObjectName("logSearch"_L1);
    m_level->setObjectName("logLevel"_L1);
    nameChoice(*m_level, tr("Which lines"));
    m_level->addItem(tr("All lines"), false);
    m_level->addItem(tr("Warnings and worse"), true);
    m_shared->setObjectName("logShared"_L1);
    m_text->setObjectName("logText"_L1);
    m_text->setMinimumHeight(logHeight);
    m_count->setObjectName("logCount"_L1);
    auto* words = new PlainLabel(tr("What would be shared"), this);
    words->setBuddy(m_shared);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_search, 1);
    row->addWidget(m_level);
    row->addWidget(m_shared);
    row->addWidget(words);
    body()->addLayout(row);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_count);
    auto* copy = addLeftButton(u"copyLog"_s, new Button(tr("Copy what is shown"), "copy"_L1));
    auto* close = addButton(u"closeLog"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->wholeText(), QClipboard::Clipboard); });
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_search, &SearchField::searchChanged, this, &LogDialog::render);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogDialog::render);
    connect(m_shared, &Switch::toggled, this, &LogDialog::render);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_clock.onScaleChanged(this, [this] { render(); });
    render();
}

QString LogDialog::inWords(const LogLine& line) const
{
    if (m_shared->isChecked())
        return sharedLine(line);
    return u"%1 %2 %3: %4"_s.arg(words::clock(line.at, m_clock()), wordOf(line.level), line.category, line.text);
}

void LogDialog::render()
{
    const auto lines = m_log.lines();
    const auto wanted = m_search->text().trimmed();
    const bool graveAlone = m_level->currentData().toBool();
    QStringList shown;
    for (const auto& line : lines) {
        if (graveAlone && !isGrave(line.level))
            continue;
        const auto text = inWords(line);
        if (wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive))
            shown.append(text);
    }
    m_text->setText(shown.join(u'\n').toUtf8());
    m_text->mark(wanted);
    m_count->setText(lines.isEmpty() ? tr("Nothing was written down yet.")
                     : shown.isEmpty()
                         ? tr("No line matches.")
                         : tr("%1 of %n line(s)", "count", int(lines.size())).arg(words::number(shown.size())));
}

} // namespace provost
