import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { KEYS } from './key-map';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The list of the keys of a sheet. */
export function KeysDialog({ isOpen, onOpenChange }: KeysDialogProps) {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root open={isOpen} onOpenChange={onOpenChange}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'panel.close' })}>
          <Modal.Title>{formatMessage({ id: 'scoring.keys.title' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
            {KEYS.map(({ keys, deed }) => (
              <Flex key={deed} gap={4}>
                <Box tag="dt" minWidth="10rem">
                  {keys.map((key, index) => (
                    <Typography key={key}>
                      {index > 0 && formatMessage({ id: `scoring.keys.${deed === 'mark' ? 'to' : 'or'}` })}
                      <kbd>{key}</kbd>
                    </Typography>
                  ))}
                </Box>
                <Typography tag="dd">{formatMessage({ id: `scoring.keys.${deed}` })}</Typography>
              </Flex>
            ))}
          </Flex>
          <Box paddingTop={4}>
            <Typography tag="p" textColor="neutral600">
              {formatMessage({ id: 'scoring.keys.where' })}
            </Typography>
          </Box>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
