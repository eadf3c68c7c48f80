// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/handoff_dialog.h"

#include "model/commands/save_text.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/copy_field.h"
#include "views/common/export_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/printing.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int handoffWidth = 680;

} // namespace

HandoffDialog::HandoffDialog(const Connection& connection, const Directory& directory, QWidget* parent)
    : Dialog(u"handoff"_s, tr("Hand-off sheet"), parent)
    , m_sheet(handoffSheet(connection))
{
    setMinimumWidth(std::min(handoffWidth, parent->window()->width() - 64));
    body()->addWidget(PlainLabel::heading(m_sheet.title, this));
    body()->addWidget(PlainLabel::mute(m_sheet.place, this));
    buildFields();
    buildSteps();
    buildFooter(directory);
}

void HandoffDialog::buildFields()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Gap12);
    grid->setVerticalSpacing(metrics::Gap4);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < m_sheet.entries.size(); ++row) {
        const auto& entry = m_sheet.entries.at(row);
        grid->addWidget(new PlainLabel(entry.name, this), row, 0);
        if (!entry.isToCopy) {
            grid->addWidget(PlainLabel::mute(entry.value, this), row, 1);
            continue;
        }
        auto* field = new CopyField(entry.name, this);
        field->setObjectName(u"handoff-%1"_s.arg(row));
        field->setValue(entry.value);
        grid->addWidget(field, row, 1);
    }
    body()->addLayout(grid);
}

void HandoffDialog::buildSteps()
{
    auto* card = new Card(tr("Steps", "at the identity provider"), this);
    QStringList lines;
    for (const auto& step : std::as_const(m_sheet.steps))
        lines.append(tr("%1. %2", "number, step").arg(QString::number(lines.size() + 1), step));
    card->body()->addWidget(new PlainLabel(lines.join(u'\n'), card));
    for (const auto& trap : std::as_const(m_sheet.traps))
        card->body()->addWidget(PlainLabel::mute(trap, card));
    auto* success = new PlainLabel(m_sheet.firstSuccess, card);
    success->setObjectName("firstSuccess"_L1);
    success->setInk(PlainLabel::Ink::Ok);
    card->body()->addWidget(success);
    card->body()->addWidget(PlainLabel::mute(m_sheet.source, card));
    auto* addresses = PlainLabel::mute(m_sheet.addresses.join(u'\n'), card);
    addresses->setObjectName("handoffSources"_L1);
    card->body()->addWidget(addresses);
    body()->addWidget(card);
}

void HandoffDialog::buildFooter(const Directory& directory)
{
    auto* print = addLeftButton(u"printSheet"_s, new Button(tr("Print…"), "printer"_L1));
    auto* file = addLeftButton(u"saveSheet"_s, new Button(tr("Save…"), "save"_L1));
    file->setAccessibleDescription(tr("As a page or as text, to send it."));
    followExportPolicy(print, directory); // it could be a file too
    followExportPolicy(file, directory);
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    auto* copy = addButton(u"copySheet"_s, new Button(tr("Copy the sheet"), "copy"_L1, Button::Kind::Primary));
    setReturnButton(copy);
    connect(print, &Button::clicked, this, [this] { printPage(m_sheet.title, m_sheet.toHtml(), this); });
    connect(file, &Button::clicked, this, &HandoffDialog::chooseFile);
    connect(close, &Button::clicked, this, &HandoffDialog::reject);
    connect(copy, &Button::clicked, this, &HandoffDialog::copyAll);
}

void HandoffDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(m_sheet.toText());
    message()->showMessage(Tone::Ok, tr("The sheet is on the clipboard, without the token."));
}

void HandoffDialog::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Save the hand-off sheet"), {}, tr("Page (*.html);;Text (*.txt)"));
    chooser->setObjectName("sheetFile"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"provost-hand-off.html"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &HandoffDialog::save);
    chooser->open();
}

void HandoffDialog::save(const QString& path)
{
    message()->hide();
    const bool isPage = path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
    const auto text = (isPage ? m_sheet.toHtml() : m_sheet.toText()).toUtf8();
    QCoro::connect(saveText(path, text), this, [this, path](Result<void> saved) {
        if (saved)
            message()->showMessage(
                Tone::Ok, tr("Saved as %1, without the token.", "file").arg(isolated(QFileInfo(path).fileName())));
        else
            message()->showError(saved.error());
    });
}

} // namespace provost
