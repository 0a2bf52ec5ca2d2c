// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace liandong {

namespace {

void readTranslation(QXmlStreamReader& xml, TsEntry& entry)
{
    entry.type = xml.attributes().value(u"type").toString();
    if (!entry.counts) {
        entry.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.translations.append(xml.readElementText());
}

TsEntry readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsEntry entry;
    entry.context = context;
    entry.counts = xml.attributes().value(u"numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            entry.source = xml.readElementText();
        else if (xml.name() == u"comment")
            entry.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

std::vector<TsEntry> readTsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<TsEntry> entries;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                entries.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::vector<TsEntry>{} : entries;
}

} // namespace liandong
